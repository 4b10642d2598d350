import "lead-or-manage/define";

import type { LeadOrManage, LeadOrManageEventMap } from "lead-or-manage";
import { type DetailedHTMLProps, type HTMLAttributes, useState } from "react";
import { createRoot } from "react-dom/client";

type Complete = LeadOrManageEventMap["lead-or-manage-complete"];
type Progress = LeadOrManageEventMap["lead-or-manage-progress"];

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "lead-or-manage": DetailedHTMLProps<HTMLAttributes<LeadOrManage>, LeadOrManage> & {
        parts?: string;
        length?: "core" | "full";
        "onlead-or-manage-progress"?: (event: Progress) => void;
        "onlead-or-manage-complete"?: (event: Complete) => void;
      };
    }
  }
}

function App() {
  const [asked, setAsked] = useState(0);
  const [verdicts, setVerdicts] = useState<string[]>([]);
  return (
    <>
      <lead-or-manage
        parts="eligibility"
        onlead-or-manage-progress={(event) => setAsked(event.detail.asked)}
        onlead-or-manage-complete={(event) =>
          setVerdicts(event.detail.eligibility?.rule_sets.map((set) => set.verdict ?? "no verdict") ?? [])
        }
      />
      <p>{asked} answered</p>
      <output>{verdicts.join(", ")}</output>
    </>
  );
}

createRoot(document.querySelector("#root")!).render(<App />);
