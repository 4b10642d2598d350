// SurveyJS: a page a question, an answer required, as the quiz asks.
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.fontless.min.css";
import questions from "questions";

const pageOf = ({ id, text, stem, options }) => ({
  elements: [{ type: "radiogroup", name: id, title: text, description: stem, choices: options, isRequired: true }],
});

renderSurvey(new Model({ pages: questions.map(pageOf) }), document.getElementById("quiz"));
