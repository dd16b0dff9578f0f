package org.nianjian.job;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small input folder about a county that does not exist. */
final class InventedInput {
    static final List<String> TOWNSHIPS = List.of("松溪镇", "石桥乡", "柳坪镇", "白云街道");

    private static final String REPORT = """
            云岭县%1$s人民政府%2$d年度法治政府建设工作报告

            县人民政府：
            %2$d年，%1$s坚持依法行政，现将有关情况报告如下。

            一、主要工作
            （一）化解矛盾纠纷。全年共调解矛盾纠纷%3$d件，其中口头调解%4$d件，书面调解%5$d件，调解成功率98%%。
            （二）普法宣传。开展法治宣传活动%6$d场次，发放宣传资料%7$d余份，悬挂横幅30余条。
            （三）行政执法。办理行政处罚案件%8$d件，未发生行政复议案件。矛盾纠纷较去年增加5件。

            二、存在的问题
            执法力量仍显不足。

            三、下一步打算
            明年计划开展法治宣传活动20场次。

            云岭县%1$s人民政府
            %9$d年1月12日
            """;

    private InventedInput() {}

    /** Reports of four townships on two years, one of them in GB18030, and the divisions that they need. */
    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("places.csv"), """
                name,level,code,parent,from,to,became
                云省,province,99,,,,
                云岭市,prefecture,9901,99,,,
                云岭县,county,990121,9901,,,
                松溪镇,township,990121101,990121,,,
                石桥乡,township,990121201,990121,,,
                柳坪镇,township,990121102,990121,,,
                白云街道,township,990121001,990121,,,
                """);
        for (int township = 0; township < TOWNSHIPS.size(); township++) {
            for (int year : new int[] {2023, 2024}) {
                report(folder, township, year, 40 + 7 * township + year - 2023);
            }
        }
        return folder;
    }

    /** The report of a township on a year that states so many disputes. */
    static Path report(Path folder, int township, int year, int disputes) throws IOException {
        String name = TOWNSHIPS.get(township);
        Path file = Files.createDirectories(folder.resolve(name)).resolve(year + "年报告.txt");
        String text = REPORT.formatted(
                name, year, disputes, disputes - 9, 9, 6 + township, 1200 + 100 * township, 3 + township, year + 1);
        Charset charset = township == 1 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        return Files.write(file, text.getBytes(charset));
    }

    /** A file that cannot be read. */
    static Path broken(Path folder) throws IOException {
        return Files.write(folder.resolve("破损.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});
    }

    /** Says that somebody knows of the file that cannot be read. */
    static void acknowledge(Path folder) throws IOException {
        Files.writeString(folder.resolve("corrections.csv"), """
                action,file,body,year,indicator,expected,value,bound,reason,by,on
                acknowledge,破损.docx,,,,,,,原件已损坏，正在联系补报,张三,2025-02-01
                """);
    }
}
