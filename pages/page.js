// Inside index.html: a link to a result opens in the quiz, and the visitor's language is
// offered. The element never reads or changes an address; this page does.

const quiz = document.querySelector("lead-or-manage");
const LINK = "#result=";

const open = () => {
  if (location.hash.startsWith(LINK)) quiz.open(location.hash.slice(LINK.length));
};

quiz.addEventListener("lead-or-manage-leave", () => {
  history.replaceState(null, "", location.pathname + location.search);
});
// The element's own script may come later, or never.
customElements.whenDefined(quiz.localName).then(() => {
  addEventListener("hashchange", open);
  open();
});

// The first of the visitor's languages that the page is there in; never forced.
const offer = () => {
  for (const tag of navigator.languages) {
    const [language] = tag.toLowerCase().split("-");
    if (language === document.documentElement.lang) return;
    const link = document.querySelector(`.offer > [hreflang="${language}"]`);
    if (link) {
      link.hidden = link.parentElement.hidden = false;
      return;
    }
  }
};
offer();
