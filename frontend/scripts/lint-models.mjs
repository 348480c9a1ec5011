// Lints every BPMN model of the product with bpmnlint; the rules are in .bpmnlintrc.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['../processes/models', '../processes/src/main/resources/duban/processes'];

const models = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.bpmn'))
  .sort();

if (models.length === 0) {
  console.error(`No BPMN model found under ${folders.join(' or ')}`);
  process.exit(1);
}
const bpmnlint = 'node_modules/bpmnlint/bin/bpmnlint.js';
const { status } = spawnSync(process.execPath, [bpmnlint, ...models], { stdio: 'inherit' });
console.log(
  `bpmnlint: ${models.length} models linted, ${status === 0 ? 'no error' : 'errors found'}`,
);
process.exit(status ?? 1);
