package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianjian.place.Division;
import org.nianjian.place.Gazetteer;
import org.nianjian.place.Level;
import org.nianjian.place.NamedPlace;
import org.nianjian.place.PathReader;
import org.nianjian.place.PlaceHints;
import org.nianjian.place.PlaceResolver;
import org.nianjian.place.Resolution;

/** Tells whose report a text is and of which year. Holds no state of a text: one can serve all threads. */
public final class Identifier {
    private static final int LONGEST_SIGNATURE = 40;

    private final Gazetteer gazetteer;
    private final @Nullable String within;
    private final List<BodyAlias> aliases;
    private final PathReader paths;
    private final PlaceResolver places;
    private final SubjectReader subjects;

    /**
     * @param within the area code of who runs this, whose places are preferred among namesakes; null if it is not known
     * @param aliases the bodies that are expected and their other spellings
     */
    public Identifier(Gazetteer gazetteer, @Nullable String within, List<BodyAlias> aliases) {
        this.gazetteer = gazetteer;
        this.within = within;
        this.aliases = List.copyOf(aliases);
        this.paths = new PathReader(gazetteer);
        this.places = new PlaceResolver(gazetteer);
        this.subjects = new SubjectReader(gazetteer);
    }

    /**
     * Identifies one submission.
     *
     * @param clues what the outline of its text holds
     * @param text the whole text
     * @param name what it is called
     */
    public Identity identify(Clues clues, String text, SubmissionName name) {
        ReportYears.Told told = ReportYears.of(clues, text, name);
        List<String> notes = new ArrayList<>();
        if (!told.note().isEmpty()) {
            notes.add(told.note());
        }
        List<String> names = subjects.read(clues, name);
        for (String subject : names) {
            BodyAlias alias = alias(subject);
            if (alias != null) {
                return new Identity(body(alias, name), told.year(), List.of(), notes);
            }
        }
        String subject = choose(names);
        PlaceHints hints = new PlaceHints(near(clues, name), text, within, told.year());
        return identified(subject, hints, name, told.year(), notes);
    }

    private @Nullable BodyAlias alias(String subject) {
        String bare = Office.withoutGoverning(subject);
        for (BodyAlias alias : aliases) {
            if (alias.names(subject) || alias.names(bare)) {
                return alias;
            }
        }
        return null;
    }

    private Body body(BodyAlias alias, SubmissionName name) {
        NamedPlace place = paths.read(Chars.compact(alias.body()));
        String organisation = alias.type() == BodyType.GOVERNMENT ? "" : place.rest();
        Division division = gazetteer.byCode(alias.areaCode());
        String area = division == null ? alias.body() : division.name();
        String id = id(alias.areaCode(), alias.type(), organisation, name);
        return new Body(id, alias.body(), alias.level(), alias.type(), alias.areaCode(), area);
    }

    /** The title's name, unless it says nothing of a place and another does. */
    private String choose(List<String> names) {
        for (String name : names) {
            if (Subject.placeholder(name) || !paths.read(name).candidates().isEmpty()) {
                return name;
            }
            if (name.equals(names.get(0)) && saysBody(name)) {
                return name;
            }
        }
        return names.isEmpty() ? "" : names.get(0);
    }

    /** A name of a place that the gazetteer does not know, or of a department that leaves out where it is. */
    private static boolean saysBody(String name) {
        Office office = Office.of(name, Level.COUNTY);
        return office.type() == BodyType.DEPARTMENT
                || (!office.known() && Office.withoutGoverning(name).length() > 2);
    }

    private Identity identified(
            String subject, PlaceHints hints, SubmissionName name, @Nullable Integer year, List<String> notes) {
        NamedPlace place = Subject.placeholder(subject) ? paths.read("") : place(subject, hints);
        Level level = place.candidates().isEmpty()
                ? unknown(subject)
                : place.candidates().get(0).level();
        Office office = Office.of(place.rest(), level);
        boolean own = office.known() && !place.candidates().isEmpty();
        Resolution resolution = own ? places.resolve(place, hints) : new Resolution(null, List.of(), "");
        Division division = resolution.division();
        if (!resolution.how().isEmpty()) {
            notes.add("Several places have this name, or their list may be old: " + resolution.how() + ".");
        }
        String code = division == null ? "" : division.code();
        boolean government = office.type() == BodyType.GOVERNMENT;
        String organisation = government || division != null ? office.organisation() : subject;
        String called = government ? Office.withoutGoverning(subject).replace("人民政府", "") : subject;
        String area = division != null ? division.name() : own ? place.path() : called;
        Body body = new Body(
                id(code, office.type(), organisation, name),
                called,
                own ? level : office.level(),
                office.type(),
                code,
                area);
        List<String> ambiguous =
                resolution.ambiguous().stream().map(Division::code).toList();
        return new Identity(body, year, ambiguous, notes);
    }

    /** The level of an area that is in no list: a department without one is taken for a county's. */
    private static Level unknown(String subject) {
        boolean department = Office.of(subject, Level.COUNTY).type() == BodyType.DEPARTMENT;
        return department ? Level.COUNTY : Office.levelSaid(Office.withoutGoverning(subject));
    }

    /** The path that the name begins with; a department that names no place (县民政局) lies where its county is named. */
    private NamedPlace place(String subject, PlaceHints hints) {
        NamedPlace place = paths.read(subject);
        if (!place.candidates().isEmpty() || Office.of(subject, Level.COUNTY).type() != BodyType.DEPARTMENT) {
            return place;
        }
        for (int i = 1; i < subject.length() - 2; i++) {
            NamedPlace inner = paths.read(subject.substring(i));
            if (!inner.candidates().isEmpty() && inner.official()) {
                return new NamedPlace(inner.candidates(), inner.path(), inner.rest(), true);
            }
        }
        List<Division> counties = places.countiesBeside(hints);
        return counties.size() == 1 ? new NamedPlace(counties, counties.get(0).name(), relative(subject), true) : place;
    }

    /** 民政局 of 县民政局. */
    private static String relative(String department) {
        return department.length() > 3 && "县区市旗".indexOf(department.charAt(0)) >= 0
                ? department.substring(1)
                : department;
    }

    private List<String> near(Clues clues, SubmissionName name) {
        List<String> near = new ArrayList<>(List.of(
                clues.title(),
                clues.head(),
                clues.salutation(),
                signature(clues.closing()),
                clues.opening(),
                name.file()));
        for (String folder : name.folders()) {
            near.add(folder);
            for (Division division : gazetteer.called(Chars.compact(folder))) {
                near.add(division.name());
            }
        }
        return near;
    }

    /** Of the closing words the lines that are no sentences. */
    private static String signature(String closing) {
        return closing.lines()
                .filter(line -> line.length() <= LONGEST_SIGNATURE && line.indexOf('。') < 0)
                .collect(Collectors.joining("\n"));
    }

    private static String id(String areaCode, BodyType type, String organisation, SubmissionName name) {
        String place = areaCode.isEmpty() ? StandIn.of(name.path()) : areaCode;
        return place + "|" + type.code() + "|" + organisation;
    }
}
