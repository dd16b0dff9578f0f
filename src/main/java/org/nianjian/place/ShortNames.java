package org.nianjian.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that divisions are usually called by beside their full official ones, where that is safe. */
final class ShortNames {
    /** Longer names stand before those that they end with, for the first that fits is taken off. */
    private static final List<String> PEOPLES = List.of(
            "柯尔克孜族", "乌孜别克族", "塔吉克族", "哈萨克族", "维吾尔族", "达斡尔族", "俄罗斯族", "鄂温克族", "塔塔尔族", "鄂伦春族", "朝鲜族", "布依族", "土家族",
            "哈尼族", "傈僳族", "拉祜族", "东乡族", "纳西族", "景颇族", "仫佬族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "德昂族",
            "保安族", "裕固族", "独龙族", "赫哲族", "门巴族", "珞巴族", "基诺族", "高山族", "蒙古族", "回族", "藏族", "苗族", "彝族", "壮族", "满族", "侗族",
            "瑶族", "白族", "傣族", "黎族", "佤族", "畲族", "水族", "土族", "羌族", "怒族", "京族", "各族", "民族", "柯尔克孜", "哈萨克", "维吾尔", "蒙古");

    private static final List<String> AUTONOMOUS = List.of("自治区", "自治州", "自治县", "自治旗");
    private static final List<String> SUFFIXES = List.of("地区", "林区", "省", "市", "县", "区", "旗", "盟");

    /** What a district's short name must not be: a word that any town has. */
    private static final String PLAIN = "城市郊矿";

    private ShortNames() {}

    static Set<String> of(Division division) {
        String name = division.name();
        if (division.level() == Level.TOWNSHIP && !townshipWithOne(name)) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        if (division.level() == Level.TOWNSHIP) {
            addTownship(names, name);
        } else {
            addAbove(names, name, division.level());
        }
        names.remove(name);
        return names;
    }

    private static boolean townshipWithOne(String name) {
        return name.endsWith("族乡") || name.endsWith("族镇") || name.endsWith("办事处") || name.endsWith("地区");
    }

    private static void addAbove(Set<String> names, String name, Level level) {
        for (String autonomous : AUTONOMOUS) {
            if (name.endsWith(autonomous)) {
                String base = withoutPeoples(cut(name, autonomous));
                names.add(base);
                if (level != Level.PROVINCE) {
                    names.add(base + autonomous.charAt(autonomous.length() - 1));
                }
                return;
            }
        }
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix)) {
                String base = cut(name, suffix);
                if (base.length() >= 2 && (!suffix.equals("区") || !plain(base))) {
                    names.add(base);
                }
                return;
            }
        }
    }

    /** 某某回族乡 is called 某某乡, 某某街道 is called 某某街道办事处. */
    private static void addTownship(Set<String> names, String name) {
        if (name.endsWith("族乡") || name.endsWith("族镇")) {
            String base = withoutPeoples(name.substring(0, name.length() - 1));
            names.add(base + name.charAt(name.length() - 1));
        } else if (name.endsWith("街道办事处")) {
            names.add(cut(name, "办事处"));
        } else if (name.endsWith("地区")) {
            names.add(name + "办事处");
        }
    }

    private static String withoutPeoples(String name) {
        String rest = name;
        boolean again = true;
        while (again) {
            again = false;
            for (String people : PEOPLES) {
                if (rest.endsWith(people) && rest.length() - people.length() >= 2) {
                    rest = cut(rest, people);
                    again = true;
                    break;
                }
            }
        }
        return rest.length() > 2 && rest.endsWith("族") ? cut(rest, "族") : rest;
    }

    private static boolean plain(String base) {
        for (int i = 0; i < base.length(); i++) {
            if (PLAIN.indexOf(base.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }
}
