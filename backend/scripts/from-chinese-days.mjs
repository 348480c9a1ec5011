// Writes chinese-days.csv from the npm package of that name:
//   npm pack chinese-days && tar xf chinese-days-*.tgz
//   node backend/scripts/from-chinese-days.mjs package > backend/src/main/resources/duban/calendar/chinese-days.csv
import { readFileSync, readdirSync } from "node:fs";

const source = process.argv[2];
const { version } = JSON.parse(readFileSync(`${source}/package.json`, "utf8"));
const rows = readdirSync(`${source}/dist/years`)
  .filter((file) => /^\d{4}\.json$/.test(file))
  .flatMap((file) => {
    const { holidays, workdays } = JSON.parse(readFileSync(`${source}/dist/years/${file}`, "utf8"));
    return [...days(holidays, "holiday"), ...days(workdays, "workday")];
  });

console.log(
  [
    "# Public holidays of China and the weekends worked to make up for them (调休), as the State Council publishes them each year.",
    `# From the npm package chinese-days ${version}, MIT License, Copyright (c) 2024 Yawei sun; licence: chinese-days.LICENSE.`,
    "# Made by from-chinese-days.mjs; not to be edited by hand.",
    "date,kind,name",
    ...rows.sort(),
  ].join("\n"),
);

function days(entries, kind) {
  return Object.entries(entries).map(([date, names]) => `${date},${kind},${names.split(",")[1]}`);
}
