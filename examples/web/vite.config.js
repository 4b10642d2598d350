import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const pages = ["plain", "react", "vue"];

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "lead-or-manage" } } })],
  // The development server would bundle the package beforehand and lose its files.
  optimizeDeps: { exclude: ["lead-or-manage"] },
  build: {
    target: "esnext",
    rollupOptions: { input: pages.map((page) => `${page}/index.html`) },
  },
});
