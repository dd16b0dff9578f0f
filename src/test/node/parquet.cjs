// node parquet.cjs EDITION: reads the Parquet files with the library hyparquet and holds names of columns and numbers of rows
// against the CSVs, and every value against its own table's types. Ends with 1 if they differ.
const fs = require('fs');
const path = require('path');

async function main(folder) {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const descriptor = JSON.parse(fs.readFileSync(path.join(folder, 'datapackage.json'), 'utf8'));
  let mistakes = 0;
  const wrong = (mistake) => {
    mistakes += 1;
    console.error(mistake);
  };
  for (const name of ['observations', 'statements']) {
    const { schema } = descriptor.resources.find((resource) => resource.name === name);
    const file = await asyncBufferFromFile(path.join(folder, 'parquet', `${name}.parquet`));
    const metadata = await parquetMetadataAsync(file);
    const columns = metadata.schema.slice(1).map((column) => column.name);
    if (columns.join() !== schema.fields.map((field) => field.name).join()) {
      wrong(`${name}: the columns are ${columns}`);
    }
    const rows = await parquetReadObjects({ file });
    console.log(`${name}: ${rows.length} rows, ${columns.length} columns`);
    if (rows.length === 0 || Number(metadata.num_rows) !== rows.length) {
      wrong(`${name}: ${rows.length} rows of ${metadata.num_rows}`);
    }
    const types = { string: ['string'], number: ['number'], integer: ['bigint'], year: ['number'], boolean: ['boolean'] };
    for (const row of rows) {
      for (const field of schema.fields) {
        const value = row[field.name];
        const missing = value === null || value === undefined;
        if (missing ? field.constraints?.required : !types[field.type].includes(typeof value)) {
          wrong(`${name}: ${field.name} is ${value}`);
        }
      }
    }
  }
  return mistakes === 0 ? 0 : 1;
}

main(process.argv[2]).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(2);
  }
);
