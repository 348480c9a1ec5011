// Lints every BPMN model of the product with bpmnlint; the rules are in .bpmnlintrc.
import { globSync, readFileSync } from 'node:fs';
