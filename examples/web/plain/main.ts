import { evaluate, ready } from "lead-or-manage/define";

const output = document.querySelector("output")!;

document.querySelector("lead-or-manage")!.addEventListener("lead-or-manage-complete", (event) => {
  output.textContent = event.detail.eligibility?.rule_sets.map((set) => set.verdict ?? "no verdict").join(", ") ?? "";
});

await ready;
const answer = evaluate({ rule_set: "pmi-2026", profile: { education: "none" }, as_of: "2026-11-24" });
document.body.dataset.rules = answer.verdict ?? "";
