-- What an indicator covers, in Chinese; the column definition says it in English.
ALTER TABLE indicator ADD COLUMN IF NOT EXISTS definition_zh VARCHAR DEFAULT '' NOT NULL;
