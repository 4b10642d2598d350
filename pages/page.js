// Inside index.html: a link to a result opens in the quiz. The element never reads or
// changes an address; this page does.

const quiz = document.querySelector("lead-or-manage");
const LINK = "#result=";

// Where the element's own script did not load there is nothing to open it with.
const open = () => {
  if (location.hash.startsWith(LINK)) quiz.open?.(location.hash.slice(LINK.length));
};

quiz.addEventListener("lead-or-manage-leave", () => {
  history.replaceState(null, "", location.pathname + location.search);
});
addEventListener("hashchange", open);
open();
