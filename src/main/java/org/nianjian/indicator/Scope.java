package org.nianjian.indicator;

import java.util.List;
import org.nianjian.quantity.Phrases;

/**
 * Tells figures that are not the reporting body's own total: somebody else's (全县共…in a township's report), a rate of
 * occurrence (每月1次), a norm (各村不少于3名), a sum over several years.
 */
final class Scope {
    private static final List<String> PROVINCE = List.of("全省", "全国", "全自治区");
    private static final Phrases PROVINCE_WIDE = Phrases.of(PROVINCE);
    /** Beyond a county or district. */
    private static final Phrases CITY_WIDE = Phrases.of(PROVINCE, "全市", "全州", "全盟");

    /** Beyond a township. */
    private static final Phrases COUNTY_WIDE = Phrases.of("全县", "全区", "全市", "全省", "全国", "全州", "全旗", "全自治区");

    /** Courts, whose area is the county, and what they do: 县人民法院全年受理. */
    private static final Phrases COURTS = Phrases.of("县法院", "区法院", "市法院", "县人民法院", "区人民法院", "市人民法院");

    private static final Phrases COURTS_TIMES = Phrases.of("全年", "当年", "今年", "共", "全年共");
    private static final Phrases COURTS_DEEDS = Phrases.of("受理", "审结", "新收", "收案", "立案", "执结");

    /** What tells that the body itself is a party. */
    private static final Phrases AGAINST = Phrases.of("行政", "为被告", "以我", "涉我", "民告官");

    private static final List<String> TOWNSHIPS = List.of("乡", "镇", "街道", "苏木");
    private static final Phrases HIGHER = Phrases.of("县", "区", "市", "省", "州", "旗", "盟", "局", "委", "厅", "院");
    /** Only who speaks of himself: 健全乡村治理 and 各乡镇政府 stand in every county's report. */
    private static final Phrases TOWNSHIP_SPEAKS = Phrases.of("我镇", "我乡", "我街道", "我苏木", "本镇", "本街道");
    /** So many characters are looked through for who speaks. */
    private static final int OPENING = 2000;

    private static final List<String> OWN =
            List.of("我镇", "我乡", "我街道", "我苏木", "我局", "我所", "我单位", "本镇", "本乡", "本街道", "本局", "本单位");
    private static final Phrases TOWNSHIPS_OWN = Phrases.of(OWN);
    private static final Phrases COUNTYS_OWN = Phrases.of(OWN, "我县", "我区", "我市", "我旗", "本县", "本区", "本市", "本旗");

    private static final Phrases PER = Phrases.of(
            "每月", "每季度", "每季", "每周", "每年", "每半年", "每两月", "每天", "每日", "每村", "每人", "每户", "每个村", "每名", "每场", "每次", "每两个月",
            "每村（社区）", "每个", "每件", "每季度至少", "人均", "平均", "月均", "日均", "各村", "各社区", "各单位", "各乡镇", "每所", "每位", "每学期", "每学年",
            "每旬", "每校", "每班", "每院", "每格", "每网格", "每组", "每站", "每所学校", "村均", "户均", "每镇", "每乡", "每案", "每份", "每期");
    private static final Phrases OF_SEVERAL = Phrases.of("乡镇", "各乡镇", "各镇", "均值", "平均", "平均水平", "平均值", "均数");
    /** What a rate of occurrence is told by behind a slash: 3次/年. */
    private static final Phrases EACH =
            Phrases.of("年", "月", "周", "天", "日", "季", "人", "村", "户", "次", "件", "场", "班", "校", "家");

    private static final Phrases NAMES = Phrases.of(
            "民主法治示范", "法治政府建设示范", "法治示范", "优秀", "先进", "模范", "12315", "12345", "12348", "12328", "信访信息", "信访系统");
    private static final Phrases AT_LEAST = Phrases.of("不少于", "至少", "不低于", "配备");

    private static final Phrases LACKING =
            Phrases.of("缺", "缺口", "缺少", "还差", "尚差", "空编", "空缺", "缺编", "缺额", "缺口达", "缺口为", "缺口约", "还缺", "尚缺", "相差");

    /** What says of a number that it is what is left of those before. */
    private static final Phrases REST = Phrases.of("另", "其余", "余下", "余下的", "其余的", "剩余", "剩余的", "剩下", "剩下的", "另外的", "剩");

    /** What words of time end with: 同期全县, 今年以来全区. */
    private static final String TIMES = "年期底末来";

    private static final int REACH = 40;

    /** What ends with 县 or 区 and names no county, or begins so. */
    private static final Phrases NO_COUNTY = Phrases.of("社区", "地区", "自治区", "辖区", "县域", "县级", "县乡", "区域");

    private final Phrases elsewhere;
    private final Phrases own;

    private Scope(Phrases elsewhere, Phrases own) {
        this.elsewhere = elsewhere;
        this.own = own;
    }

    /**
     * The scope of a report: for a township what is county-wide is somebody else's, for a county what is city-wide. Where
     * the title names no office the text's beginning is asked who speaks.
     */
    static Scope of(String title, String text) {
        boolean township = namesTownship(title)
                || !HIGHER.anyIn(title) && TOWNSHIP_SPEAKS.anyIn(text, 0, Math.min(text.length(), OPENING));
        if (township) {
            return new Scope(COUNTY_WIDE, TOWNSHIPS_OWN);
        }
        return new Scope(namesCounty(title) ? CITY_WIDE : PROVINCE_WIDE, COUNTYS_OWN);
    }

    private static boolean namesTownship(String title) {
        for (String township : TOWNSHIPS) {
            int at = title.indexOf(township);
            if (at > 0 && !title.startsWith("乡村", at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesCounty(String title) {
        for (int i = 1; i < title.length(); i++) {
            boolean county = "县区旗".indexOf(title.charAt(i)) >= 0;
            boolean other = NO_COUNTY.lengthAt(title, i) > 0 || NO_COUNTY.lengthBefore(title, i + 1, 0) > 0;
            if (county && !other) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause has more than the body's own area as its subject: 全县共…, but not 参加全县统一…. */
    boolean isElsewhere(String text, Clause clause) {
        int to = clause.figure().start();
        int at = elsewhere.lastIn(text, Math.max(clause.reachStart(), to - REACH), to);
        if (at <= 0) {
            return at == 0;
        }
        int end = at + elsewhere.lengthAt(text, at);
        if (OF_SEVERAL.lengthAt(text, end) > 0) {
            return true;
        }
        if (NAMES.lengthAt(text, end) > 0) {
            return false;
        }
        if (text.charAt(at - 1) == '在' && text.startsWith("共", end)) {
            return true;
        }
        return isSubject(text, at);
    }

    /** Whether the cases that a figure counts are a court's: 县法院全年受理物业纠纷案件|420件. */
    static boolean isCourts(String text, Clause clause) {
        int to = clause.figure().start();
        int at = COURTS.lastIn(text, Math.max(clause.reachStart(), to - REACH), to);
        if (at < 0 || !isSubject(text, at) || AGAINST.anyIn(text, at, to)) {
            return false;
        }
        int end = at + COURTS.lengthAt(text, at);
        return COURTS_DEEDS.lengthAt(text, end + COURTS_TIMES.lengthAt(text, end), to) > 0;
    }

    /** Whether nothing, a mark or a word of time stands before an offset, so that what begins there is who does it. */
    private static boolean isSubject(String text, int at) {
        if (at == 0) {
            return true;
        }
        Mark before = Mark.of(text.charAt(at - 1));
        return before != Mark.NONE && before != Mark.ENUMERATION || TIMES.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether the figure is told as the body's own, as against others' before it: 全县1865件，落在我镇的73件. */
    boolean isOwnShare(String text, Clause clause) {
        int start = clause.figure().start();
        int told = own.lastIn(text, clause.gapStart(), start);
        return told >= 0 && told > elsewhere.lastIn(text, clause.gapStart(), start);
    }

    /** Whether the figure tells how many are missing: 执法人员还缺5名. */
    static boolean isLacking(String text, Clause clause) {
        int start = clause.figure().start();
        return LACKING.lengthBefore(text, start, clause.ownStart()) > 0;
    }

    /** Whether the figure is what is left of those before it: 办结43件，余下|4件. */
    static boolean isRest(String text, Clause clause) {
        int start = clause.figure().start();
        return REST.lengthBefore(text, start, clause.ownStart()) > 0;
    }

    /** Whether the figure is a rate of occurrence or a norm for each of several. */
    static boolean isPer(String text, Clause clause) {
        int from = Math.max(
                Math.max(clause.ownStart(), clause.gapStart()), clause.figure().start() - 24);
        for (int i = clause.figure().start() - 1; i >= from; i--) {
            if (Mark.of(text.charAt(i)) == Mark.COMMA) {
                from = i + 1;
            }
        }
        int to = Math.min(text.length(), clause.figure().start() + 3);
        int per = PER.lastIn(text, from, to);
        if (per < 0) {
            int end = clause.figure().end();
            return end < text.length() && text.charAt(end) == '/' && EACH.lengthAt(text, end + 1) > 0;
        }
        return text.charAt(per) != '各'
                || AT_LEAST.anyIn(text, per, clause.figure().end());
    }
}
