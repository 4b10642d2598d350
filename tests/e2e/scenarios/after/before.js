// What the address asks for, before anything else: JavaScript, and the element's attributes.
const [before, attributes] = atob(decodeURIComponent(location.search.slice(1))).split("\0");
new Function(before)();
