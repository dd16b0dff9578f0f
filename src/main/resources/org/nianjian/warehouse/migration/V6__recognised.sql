-- Whether the characters of a text were recognised in a picture.
ALTER TABLE extraction ADD COLUMN IF NOT EXISTS recognised BOOLEAN DEFAULT FALSE NOT NULL;
