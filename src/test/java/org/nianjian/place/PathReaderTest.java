package org.nianjian.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.intake.BuiltInDivisions;

class PathReaderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(BuiltInDivisions.load());

    @ParameterizedTest
    @CsvSource({
        "西峡县太平镇人民政府,西峡县太平镇,人民政府,411323110",
        "河南省南阳市西峡县太平镇,河南省南阳市西峡县太平镇,'',411323110",
        "南阳西峡太平镇,南阳西峡太平镇,'',411323110",
        "舒城县民政局,舒城县,民政局,341523",
        "黔东南州司法局,黔东南州,司法局,5226",
        "舒城县云上镇,舒城县,云上镇,341523",
        "西峡县城关镇,西峡县,城关镇,411323",
        "云上镇,'',云上镇,''",
        "来广营地区办事处,来广营地区办事处,'',110105032"
    })
    void theLongestPathIsRead(String name, String path, String rest, String code) {
        NamedPlace place = new PathReader(GAZETTEER).read(name);
        assertEquals(List.of(path, rest, code), List.of(place.path(), place.rest(), codes(place)));
    }

    @Test
    void aNameInRunningTextIsTheLongestThatEndsThere() {
        Mentions mentions = new Mentions(GAZETTEER);
        assertEquals(Map.of("宝丰县", 2, "河南省", 1), mentions.aboveTownships("河南省宝丰县和宝丰县"));
        assertEquals(Map.of(), mentions.aboveTownships("城区绿化、老城区改造、全县各县区"));
        assertEquals(Map.of("阜新蒙古族自治县", 1), mentions.aboveTownships("到阜新县"));
        assertEquals(Map.of("背孜乡", 1), mentions.townships("今年背孜乡在全乡"));
    }

    @Test
    void theIssuerOfACitedDocumentIsReadFromTheVerbThatCitesIt() {
        assertEquals(
                Set.of("垫江府办", "芷法办"), DocumentNumbers.issuers("根据垫江府办〔2023〕9号、按照芷法办〔2023〕1号、国办发〔2023〕1号、安委办〔2023〕2号"));
    }

    private static String codes(NamedPlace place) {
        return String.join(" ", place.candidates().stream().map(Division::code).toList());
    }
}
