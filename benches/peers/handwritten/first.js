// The first question as HTML, just as app.js draws the others.

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const firstQuestion = ({ text, stem, options }) => `<main>
<form>
<fieldset><legend>${escaped(text)}</legend><p>${escaped(stem)}</p><div>${options
  .map((option, i) => `<label><input type="radio" name="answer" value="${i}" required> ${escaped(option)}</label>`)
  .join("")}</div></fieldset>
<button id="next">Next</button>
</form>
</main>`;
