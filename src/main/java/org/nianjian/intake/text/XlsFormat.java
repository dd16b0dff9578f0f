package org.nianjian.intake.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads a report that was typed into a workbook of 1997 to 2003, record by record; older ones by their cells alone. */
final class XlsFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            Cells cells = new Cells();
            HSSFRequest request = new HSSFRequest();
            FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(cells);
            cells.formats = formats;
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, files);
            return new Found(cells.text.text(), "");
        } catch (EncryptedDocumentException e) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        } catch (OldExcelFormatException e) {
            try (OldExcelExtractor old = new OldExcelExtractor(new ByteArrayInputStream(content))) {
                return new Found(old.getText(), "Excel 5 or 95");
            }
        }
    }

    private static final class Cells implements HSSFListener {
        private final SheetText text = new SheetText();
        private final CellFormats shown = new CellFormats();
        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private final Set<Integer> hiddenRows = new HashSet<>();
        private @Nullable FormatTrackingHSSFListener formats;
        private @Nullable SSTRecord strings;
        private @Nullable FormulaRecord formula;
        private int sheet = -1;
        private boolean inSheet;

        @Override
        public void processRecord(Record record) {
            if (record instanceof BoundSheetRecord found) {
                sheets.add(found);
            } else if (record instanceof BOFRecord begin) {
                begin(begin);
            } else if (record instanceof EOFRecord) {
                text.endSheet();
                hiddenRows.clear();
            } else if (record instanceof SSTRecord found) {
                strings = found;
            } else if (record instanceof RowRecord row) {
                if (row.getZeroHeight()) {
                    hiddenRows.add(row.getRowNumber());
                }
            } else if (inSheet) {
                cell(record);
            }
        }

        private void begin(BOFRecord begin) {
            inSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
            if (inSheet || begin.getType() == BOFRecord.TYPE_CHART) {
                sheet++;
                boolean hidden = sheet < sheets.size()
                        && (sheets.get(sheet).isHidden() || sheets.get(sheet).isVeryHidden());
                inSheet &= !hidden;
            }
        }

        private void cell(Record record) {
            if (record instanceof StringRecord result && formula != null) {
                add(formula, result.getString());
                formula = null;
            } else if (record instanceof LabelSSTRecord label && strings != null) {
                add(label, strings.getString(label.getSSTIndex()).getString());
            } else if (record instanceof LabelRecord label) {
                add(label, label.getValue());
            } else if (record instanceof NumberRecord number) {
                add(number, show(number, String.valueOf(number.getValue())));
            } else if (record instanceof FormulaRecord found) {
                formula = found.hasCachedResultString() ? found : null;
                if (formula == null) {
                    add(found, show(found, String.valueOf(found.getValue())));
                }
            }
        }

        private String show(CellRecord cell, String stored) {
            FormatTrackingHSSFListener known = formats;
            if (known == null) {
                return stored;
            }
            int format = known.getFormatIndex(cell);
            String pattern = known.getFormatString(cell);
            if (pattern != null) {
                shown.define(format, pattern);
            }
            return shown.show(stored, format);
        }

        private void add(CellValueRecordInterface cell, String words) {
            if (!hiddenRows.contains(cell.getRow())) {
                text.cell(cell.getRow(), cell.getColumn(), words);
            }
        }
    }
}
