package org.nianjian.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the input folder of an invented province of any size: towns of thirty to a county, each with a short report for
 * every year, and what people keep beside them. The same every time.
 */
public final class LargeInput {
    private static final int TOWNS_OF_A_COUNTY = 30;
    private static final int COUNTIES_OF_A_PREFECTURE = 20;
    private static final int LAST_YEAR = 2024;
    private static final String[] SYLLABLES = {
        "青", "云", "白", "石", "清", "龙", "柳", "松", "梅", "竹", "金", "玉", "南", "北", "东", "西", "上", "大", "溪", "岩"
    };

    private final Path folder;
    private final Random random = new Random(20_241_231);

    private LargeInput(Path folder) {
        this.folder = folder;
    }

    /** Writes it: {@code folder}, how many towns, and how many years up to 2024. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /**
     * Writes it.
     *
     * @param towns how many bodies report
     * @param years how many years each of them reports on, but for a gap here and there
     */
    static void write(Path folder, int towns, int years) throws IOException {
        new LargeInput(folder).write(towns, years);
    }

    private void write(int towns, int years) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter places = side("places.csv", "name,level,code,parent,from,to,became");
                BufferedWriter bodies = side("bodies.csv", "body,area_code,level,type,from,to,alias");
                BufferedWriter people = side("population.csv", "area_code,year,population")) {
            places.write("虚云省,province,99,,,,\n");
            for (int town = 0; town < towns; town++) {
                int county = town / TOWNS_OF_A_COUNTY;
                if (town % (TOWNS_OF_A_COUNTY * COUNTIES_OF_A_PREFECTURE) == 0) {
                    places.write(prefecture(county) + "市,prefecture," + prefectureCode(county) + ",99,,,\n");
                }
                if (town % TOWNS_OF_A_COUNTY == 0) {
                    places.write(
                            county(county) + ",county," + countyCode(county) + "," + prefectureCode(county) + ",,,\n");
                }
                String name = town(town % TOWNS_OF_A_COUNTY);
                String code = countyCode(county) + String.format(Locale.ROOT, "%03d", 101 + town % TOWNS_OF_A_COUNTY);
                places.write(name + ",township," + code + "," + countyCode(county) + ",,,\n");
                bodies.write(county(county) + name + "," + code + ",township,government,,,\n");
                double size = Math.exp(random.nextGaussian() / 2);
                for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
                    people.write(code + "," + year + "," + (12_000 + random.nextInt(40_000)) + "\n");
                    size *= 1 + random.nextGaussian() / 10;
                    if (random.nextInt(25) > 0) {
                        report(county, name, year, size);
                    }
                }
            }
        }
    }

    private BufferedWriter side(String name, String header) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
        out.write(header + "\n");
        return out;
    }

    private void report(int county, String town, int year, double size) throws IOException {
        Path of = Files.createDirectories(folder.resolve(county(county)).resolve(year + "年"));
        String title = county(county) + town + year + "年法治政府建设情况报告";
        String text = title + "\n\n一、主要做法\n"
                + "（一）组织领导。党政主要负责人专题研究法治建设工作" + number(4, size) + "次，集体学法" + number(6, size) + "次。\n"
                + "（二）规范决策。法律顾问审查合同" + number(40, size) + "份，审查规范性文件" + number(3, size) + "件，提供法律咨询"
                + number(60, size) + bound() + "次。\n"
                + "（三）矛盾化解。全年排查矛盾纠纷" + number(330, size) + "件，调处矛盾纠纷" + number(310, size) + bound() + "件，调解成功率9"
                + random.nextInt(10) + "." + random.nextInt(10) + "%；接待来访群众" + number(90, size) + "批"
                + number(200, size) + "人次。\n"
                + "（四）行政执法。开展执法检查" + number(120, size) + "次，立案查处" + number(15, size) + "件，罚款" + number(8000, size)
                + "元；持证执法人员" + number(12, size) + "名，举办执法培训" + number(3, size) + "期，培训" + number(90, size) + "人次。\n"
                + "（五）普法宣传。开展法治宣传活动" + number(20, size) + "场次，发放宣传资料" + number(5000, size) + bound() + "份，接受咨询"
                + number(700, size) + "人次；培养法律明白人" + number(60, size) + "名。\n"
                + "（六）政务公开。主动公开政府信息" + number(150, size) + "条，办理依申请公开" + random.nextInt(6) + "件，没有发生行政复议案件。\n"
                + "二、下一步打算\n开展法治宣传活动" + number(25, size) + "场次，培训执法人员" + number(100, size) + "人次。\n"
                + "（虚构样例：地名、单位、数字均为编造）\n";
        Files.writeString(of.resolve(title + ".txt"), text, StandardCharsets.UTF_8);
    }

    private long number(int usual, double size) {
        return Math.max(1, Math.round(usual * size * (0.8 + random.nextDouble() * 0.4)));
    }

    private String bound() {
        return random.nextInt(6) == 0 ? "余" : "";
    }

    private static String prefecture(int county) {
        return "虚" + SYLLABLES[county / COUNTIES_OF_A_PREFECTURE % SYLLABLES.length];
    }

    private static String prefectureCode(int county) {
        return "99" + String.format(Locale.ROOT, "%02d", 1 + county / COUNTIES_OF_A_PREFECTURE);
    }

    private static String county(int county) {
        return SYLLABLES[county % SYLLABLES.length] + SYLLABLES[(county / SYLLABLES.length + 7) % SYLLABLES.length]
                + "县";
    }

    private static String countyCode(int county) {
        return prefectureCode(county) + String.format(Locale.ROOT, "%02d", 1 + county % COUNTIES_OF_A_PREFECTURE);
    }

    private static String town(int town) {
        return SYLLABLES[(town + 3) % SYLLABLES.length]
                + SYLLABLES[(town * 7 + town / SYLLABLES.length) % SYLLABLES.length]
                + (town % 3 == 0 ? "镇" : "乡");
    }
}
