package org.nianjian.publish.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Status;
import org.nianjian.place.Level;
import org.nianjian.publish.Sample;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.revision.Revision;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.warehouse.SubmissionRow;

class TablesTest {
    static List<Table<?>> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observations | file,body,body_level,area_code,area,year,indicator,indicator_zh,value,unit,unit_as_written,bound,status,evidence,start,end,section,sentence,matched,role,observation_id,body_id,report_year",
                "unclassified | file,body,body_level,area_code,area,year,indicator,indicator_zh,value,unit,unit_as_written,bound,status,evidence,start,end,section,sentence,matched,role,observation_id,body_id,report_year",
                "submissions | file,sha256,format,body,body_level,area_code,area,year,kind,template,state,reason,body_type,body_id",
                "statements | body,body_level,area_code,area,year,indicator,indicator_zh,kind,value,unit,bound,observations,rule,corrected,file,body_type,body_id",
                "year-over-year | body,body_level,area_code,area,year,indicator,indicator_zh,kind,unit,value,bound,previous_year,previous_value,previous_bound,change,change_percent,comparability,body_type,body_id,change_bound",
                "summary | year,body_level,body_type,group_level,group_code,group,indicator,indicator_zh,kind,unit,bodies,reporting,total,total_bound,matched,matched_total,matched_previous_total,change,change_percent,median,previous_median,index,matched_bound,matched_previous_bound,change_bound",
                "claims | file,body,year,indicator,indicator_zh,change,unit,bound,base_year,data_change,verdict,evidence,start,end,sentence,observation_id,body_id",
                "rejections | file,sha256,reason,detail,acknowledged",
                "findings | severity,check,file,body,year,indicator,message",
                "revisions | change,body,year,indicator,old_value,new_value,why"
            })
    void theColumnsOfTheContractComeFirst(String name, String columns) {
        Table<?> table = Tables.ALL.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertEquals(columns, String.join(",", table.header().subList(0, columns.split(",").length)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellIsOfItsColumnsTypeAndFilledWhereRequired(Table<?> table) throws IOException {
        table.stream(Sample.facts(), Sample.edition(null), row -> {
            for (int i = 0; i < row.size(); i++) {
                Field field = table.fields().get(i);
                Object value = row.get(i);
                String where = table.name() + "." + field.name() + ": " + value;
                if (field.required()) {
                    assertFalse(field.type().format(value).isEmpty(), where);
                }
                if (value != null) {
                    assertTrue(type(field.type()).isInstance(value), where);
                }
                if (!field.codes().isEmpty() && value != null) {
                    assertTrue(field.codes().contains(value), where);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noColumnNameComesTwiceAndEveryKeyIsAColumn(Table<?> table) {
        Set<String> names = new HashSet<>(table.header());
        assertEquals(table.header().size(), names.size());
        assertTrue(names.containsAll(table.primaryKey()));
        for (ForeignKey key : table.foreignKeys()) {
            assertTrue(names.containsAll(key.columns()));
            assertTrue(Tables.ALL.stream()
                    .anyMatch(other ->
                            other.name().equals(key.table()) && other.header().containsAll(key.otherColumns())));
        }
    }

    @Test
    void theWordsOfACodedColumnAreThoseOfTheProgram() {
        codes("statements", "bound", Bound.values(), Bound::code);
        codes("statements", "rule", Rule.values(), Rule::code);
        codes("statements", "kind", IndicatorKind.values(), IndicatorKind::code);
        codes("statements", "body_level", Level.values(), Level::code);
        codes("statements", "body_type", BodyType.values(), BodyType::code);
        codes("observations", "status", Status.values(), Status::code);
        codes("observations", "role", Role.values(), Role::code);
        codes("submissions", "kind", ReportKind.values(), ReportKind::code);
        codes("submissions", "state", SubmissionRow.State.values(), SubmissionRow.State::code);
        codes("claims", "verdict", Agreement.values(), Agreement::code);
        codes("findings", "severity", Severity.values(), Severity::code);
        codes("revisions", "change", Revision.Change.values(), Revision.Change::code);
    }

    @ParameterizedTest
    @CsvSource({
        "DECIMAL,120.50,120.5",
        "DECIMAL,1E+3,1000",
        "DECIMAL,0.00,0",
        "DECIMAL,-0.10,-0.1",
        "FOUR_DECIMALS,4,4.0000",
        "FOUR_DECIMALS,-0.33335,-0.3334",
        "FOUR_DECIMALS,1E+2,100.0000"
    })
    void numbersArePlainDecimals(FieldType type, String number, String cell) {
        assertEquals(cell, type.format(new BigDecimal(number)));
    }

    private static <E> void codes(String table, String column, E[] values, Function<E, String> code) {
        assertEquals(
                Arrays.stream(values).map(code).toList(),
                Fields.of(table, column).codes(),
                table + "." + column);
    }

    private static Class<?> type(FieldType type) {
        return switch (type) {
            case TEXT, CODE, LIST -> String.class;
            case DECIMAL, FOUR_DECIMALS -> BigDecimal.class;
            case INTEGER, YEAR -> Integer.class;
            case FLAG -> Boolean.class;
        };
    }
}
