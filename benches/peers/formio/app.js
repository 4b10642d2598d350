// Form.io: a wizard with a panel a question, an answer required, as the quiz asks.
import "@formio/js/dist/formio.form.min.css";
import { Formio } from "@formio/js/dist/formio.form.min.js";
import questions from "questions";

const panelOf = ({ id, text, stem, options }) => ({
  type: "panel",
  key: `panel_${id}`,
  breadcrumb: "none",
  components: [
    {
      type: "radio",
      key: id,
      label: text,
      description: stem,
      values: options.map((option) => ({ label: option, value: option })),
      validate: { required: true },
      input: true,
    },
  ],
});

Formio.createForm(document.getElementById("quiz"), { display: "wizard", components: questions.map(panelOf) });
