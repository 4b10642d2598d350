// Says to the page what only the quiz may say, and to the quiz what only the page may; and
// notes all that it is told.
window.told = [];
addEventListener("message", ({ data }) => told.push(data));
const intrude = () => {
  parent.postMessage({ "lead-or-manage": "height", height: 5000 }, "*");
  parent.frames[0].postMessage({ "lead-or-manage": "hello" }, "*");
};
setInterval(intrude, 20);
