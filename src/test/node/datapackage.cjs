// node datapackage.cjs EDITION: whether every table of the edition is what datapackage.json says, by the library datapackage.
// The library does not know byte order marks, so it reads copies without them; the hashes have tests of their own.
// Prints a line per table and the mistakes; ends with 1 if there are any.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { Package } = require('datapackage');

async function main(folder) {
  const descriptor = JSON.parse(fs.readFileSync(path.join(folder, 'datapackage.json'), 'utf8'));
  const mistakes = [];
  const copies = fs.mkdtempSync(path.join(os.tmpdir(), 'edition-'));
  for (const { path: file } of descriptor.resources) {
    fs.writeFileSync(path.join(copies, file), fs.readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
  }
  const pack = await Package.load(descriptor, { basePath: copies, strict: false });
  mistakes.push(...pack.errors.map((error) => `datapackage.json: ${error.message}`));
  for (const resource of pack.resources) {
    mistakes.push(...resource.errors.map((error) => `${resource.name}: ${error.message}`));
    let rows = 0;
    try {
      rows = (await resource.read({ keyed: true, relations: true })).length;
    } catch (error) {
      const parts = error.multiple ? error.errors : [error];
      mistakes.push(...parts.slice(0, 5).map((part) => `${resource.name}: ${part.message}`));
    }
    const keys = (resource.descriptor.schema.foreignKeys || []).length;
    console.log(`${resource.name}: ${rows} rows, ${resource.descriptor.schema.fields.length} columns, ${keys} foreign keys`);
  }
  fs.rmSync(copies, { recursive: true });
  mistakes.forEach((mistake) => console.error(mistake));
  return mistakes.length === 0 ? 0 : 1;
}

main(process.argv[2]).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(2);
  }
);
