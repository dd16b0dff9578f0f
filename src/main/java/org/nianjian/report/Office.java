package org.nianjian.report;

import java.util.List;
import org.nianjian.place.Level;

/**
 * What kind of office the words behind the name of an area mean.
 *
 * @param type government or department
 * @param organisation the department's name; empty for a government
 * @param known whether the words leave no doubt that the area before them is the body's own: 某某镇 behind a county's name
 *     is a township that the gazetteer does not know
 * @param level the level that the words themselves tell, where {@code known} is false
 */
record Office(BodyType type, String organisation, boolean known, Level level) {
    private static final List<String> GOVERNMENTS = List.of(
            "", "人民政府", "政府", "镇政府", "乡政府", "街道办事处", "办事处", "街道办", "党委", "党工委", "工委", "委员会", "党委政府", "党委、政府", "管委会",
            "管理委员会", "人民政府办事处", "党政综合办公室", "党政办公室", "党政办", "党委会", "镇党委", "乡党委");
    private static final List<String> TOWNSHIP_OFFICES = List.of("人民政府办公室", "政府办公室", "政府办", "办");
    private static final List<String> TOWNSHIPS = List.of("镇", "乡", "街道", "街道办事处", "苏木", "办事处");
    private static final List<String> ZONES =
            List.of("开发区", "园区", "新区", "农场", "林场", "牧场", "管理区", "度假区", "产业园", "风景区", "保税区", "示范区");
    private static final List<String> DEPARTMENTS = List.of(
            "局", "委", "办", "院", "队", "中心", "厅", "所", "站", "办公室", "委员会", "社", "处", "会", "馆", "部", "公司", "集团", "学校", "小组",
            "组", "医院");
    private static final List<String> GOVERNING = List.of("人民政府", "政府", "管理委员会", "管委会", "党工委", "党委", "工委");

    /** The office that the words behind the path of an area of the level mean. */
    static Office of(String rest, Level area) {
        if (GOVERNMENTS.contains(rest) || (area == Level.TOWNSHIP && TOWNSHIP_OFFICES.contains(rest))) {
            return new Office(BodyType.GOVERNMENT, "", true, area);
        }
        String bare = withoutGoverning(rest);
        if (endsWithAny(bare, ZONES)) {
            return new Office(BodyType.GOVERNMENT, "", false, Level.TOWNSHIP);
        }
        if (endsWithAny(bare, TOWNSHIPS) && !bare.equals("办事处")) {
            return new Office(BodyType.GOVERNMENT, "", false, Level.TOWNSHIP);
        }
        if (endsWithAny(rest, DEPARTMENTS)) {
            return new Office(BodyType.DEPARTMENT, rest, true, area);
        }
        return new Office(BodyType.GOVERNMENT, "", false, levelSaid(bare));
    }

    /** The level that the last word of an area's unknown name tells. */
    static Level levelSaid(String area) {
        return switch (area.isEmpty() ? ' ' : area.charAt(area.length() - 1)) {
            case '县', '区', '旗' -> Level.COUNTY;
            case '市', '州', '盟' -> Level.PREFECTURE;
            case '省' -> Level.PROVINCE;
            default -> Level.TOWNSHIP;
        };
    }

    /** A name without the words for its government: 鲁山县背孜乡 of 鲁山县背孜乡人民政府. */
    static String withoutGoverning(String name) {
        for (String word : GOVERNING) {
            if (name.endsWith(word) && name.length() > word.length() + 1) {
                return name.substring(0, name.length() - word.length());
            }
        }
        if (name.endsWith("街道办事处")) {
            return name.substring(0, name.length() - "办事处".length());
        }
        return name.endsWith("街道办") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean endsWithAny(String words, List<String> ends) {
        return ends.stream().anyMatch(words::endsWith);
    }
}
