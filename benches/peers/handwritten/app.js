// The quiz as one would write it by hand; `questions` stands before this script.

const form = document.querySelector("form");
const [legend, stem, answers] = form.querySelectorAll("legend, p, fieldset div");
const given = [];

const option = (text, i) => {
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type: "radio", name: "answer", value: i, required: true });
  label.append(input, ` ${text}`);
  return label;
};

const show = (question) => {
  legend.textContent = question.text;
  stem.textContent = question.stem;
  answers.replaceChildren(...question.options.map(option));
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  given.push(Number(new FormData(form).get("answer")));
  if (given.length < questions.length) show(questions[given.length]);
  else form.replaceChildren(`You answered ${given.length} questions.`);
});
