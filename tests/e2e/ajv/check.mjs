// Holds packs against the schema with another validator than our own: the schema, then a
// file with a list of packs; printed is a list of which are valid.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [schema, packs] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
if (!ajv.validateSchema(schema)) {
  throw new Error(ajv.errorsText());
}
const isValid = ajv.compile(schema);
console.log(JSON.stringify(packs.map((pack) => isValid(pack))));
