// Reads statements from the input, each on a line, and writes what is wrong with each.
const validate = require("@learninglocker/xapi-validation").default;

let text = "";
process.stdin.on("data", (part) => (text += part));
process.stdin.on("end", () => {
  for (const line of text.split("\n").filter(Boolean)) {
    for (const warning of validate(JSON.parse(line))) console.log(`${line}: ${JSON.stringify(warning)}`);
  }
});
