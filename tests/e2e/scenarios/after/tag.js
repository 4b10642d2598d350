const quiz = new DOMParser().parseFromString(
  `<lead-or-manage ${attributes}>The quiz is not here.</lead-or-manage>`, "text/html").body.firstChild;
document.body.append(quiz);
