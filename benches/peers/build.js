// Makes each peer's page for each list of questions in `questions/`, into
// `site/<peer>-<list>/`. A page is what its library's own guide asks for: a script,
// a style sheet and an element, bundled and minified, with the questions inside.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, transform } from "esbuild";
import { firstQuestion } from "./handwritten/first.js";

const LIBRARIES = ["surveyjs", "formio"];

const page = (body, head = "") => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lead or manage?</title>
<link rel="icon" href="data:,">
${head}</head>
<body>
${body}</body>
</html>
`;

/** A library's page: its bundle beside it. */
const withLibrary = async (peer, questions, folder) => {
  await build({
    entryPoints: { app: `${peer}/app.js` },
    alias: { questions: path.resolve(questions) },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "esnext",
    legalComments: "none",
    loader: { ".svg": "dataurl", ".woff": "empty", ".woff2": "empty", ".ttf": "empty", ".eot": "empty" },
    logLevel: "error",
  });
  const head = `<link rel="stylesheet" href="app.css">\n<script type="module" src="app.js"></script>\n`;
  await writeFile(`${folder}/index.html`, page(`<div id="quiz"></div>\n`, head));
};

/** The page by hand: one file, with the first question in its HTML. */
const byHand = async (questions, folder) => {
  const all = JSON.parse(await readFile(questions, "utf8"));
  const minified = async (name, loader) =>
    (await transform(await readFile(`handwritten/${name}`, "utf8"), { minify: true, loader })).code.trim();
  const style = await minified("app.css", "css");
  const script = await minified("app.js", "js");
  const data = JSON.stringify(all).replaceAll("<", "\\u003c");
  const body = `${firstQuestion(all[0])}\n<script type="module">const questions=${data};${script}</script>\n`;
  await writeFile(`${folder}/index.html`, page(body, `<style>${style}</style>\n`));
};

for (const list of await readdir("questions")) {
  const questions = `questions/${list}`;
  const folder = async (peer) => {
    const made = `site/${peer}-${path.parse(list).name}`;
    await mkdir(made, { recursive: true });
    return made;
  };
  for (const peer of LIBRARIES) await withLibrary(peer, questions, await folder(peer));
  await byHand(questions, await folder("handwritten"));
}
