package org.nianjian.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/**
 * Reads OFD, the national fixed-layout format (GB/T 33190): pages of text objects with places, whose lines are joined to
 * paragraphs as those of a PDF are.
 */
final class OfdFormat implements Format {
    private static final int MAX_PAGES = 5000;

    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        ZipArchive zip = ZipArchive.open(content);
        if (zip.isEncrypted("OFD.xml")) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        }
        Parts parts = new Parts(zip, limits.unpackedBytes());
        Places roots = new Places("DocRoot");
        Xml.read(parts.unpacked("OFD.xml"), roots);
        if (roots.encrypted) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        }
        StringBuilder text = new StringBuilder();
        for (String root : roots.places) {
            text.append(document(parts, normal("", root)));
        }
        return text.isEmpty() ? new Refused(RejectionReason.NO_TEXT, Messages.NO_TEXT) : new Found(text.toString(), "");
    }

    private static String document(Parts parts, String root) throws IOException {
        String folder = root.substring(0, root.lastIndexOf('/') + 1);
        Places pages = new Places("Page");
        Xml.read(parts.unpacked(root), pages);
        List<PageLine> lines = new ArrayList<>();
        int count = 0;
        for (String place : pages.places) {
            if (count == MAX_PAGES) {
                throw new TooLargeException("pages");
            }
            OfdPage page = new OfdPage(count++, pages.height);
            Xml.read(parts.unpacked(normal(folder, place)), page);
            lines.addAll(page.lines());
        }
        return PageParagraphs.join(PageFurniture.without(lines));
    }

    /** A place in the package, seen from a folder; a leading slash is the package itself. */
    private static String normal(String folder, String place) {
        List<String> steps = new ArrayList<>();
        String whole = place.startsWith("/") ? place : folder + place;
        for (String step : whole.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Where parts lie: the text of an element or its {@code BaseLoc}. */
    private static final class Places implements Xml.Handler {
        private final String element;
        private final List<String> places = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private float height;
        private boolean encrypted;
        private String open = "";

        Places(String element) {
            this.element = element;
        }

        @Override
        public void start(String name, XMLStreamReader xml) {
            encrypted |= name.equals("Encryptions");
            open = name;
            words.setLength(0);
            String place = Xml.attribute(xml, "BaseLoc");
            if (name.equals(element) && !place.isEmpty()) {
                places.add(place);
            }
        }

        @Override
        public void end(String name) {
            if (name.equals(open)) {
                String text = words.toString().strip();
                if (name.equals(element) && !text.isEmpty()) {
                    places.add(text);
                } else if (name.equals("PhysicalBox") && height == 0) {
                    height = OfdPage.numbers(text, 4)[3];
                }
            }
            open = "";
        }

        @Override
        public void text(String text) {
            words.append(text);
        }
    }
}
