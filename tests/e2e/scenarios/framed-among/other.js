// A frame of another origin beside the quiz; the address says which.
const other = document.createElement("iframe");
other.src = `${location.search.slice(1)}/framed-among/other.html`;
document.body.append(other);
