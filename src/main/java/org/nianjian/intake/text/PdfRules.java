package org.nianjian.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Watches what is drawn on a page of a PDF for the lines of tables. Word processors draw them as lines, as thin filled boxes, or
 * as the outlines of cells; curves and wide filled boxes are no lines.
 */
final class PdfRules {
    private static final int MOST = 20_000;

    private final PDFStreamEngine engine;
    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> boxes = new ArrayList<>();
    private PDRectangle page = PDRectangle.A4;
    private float x;
    private float y;
    private float startX;
    private float startY;

    PdfRules(PDFStreamEngine engine) {
        this.engine = engine;
    }

    void begin(PDPage next) {
        page = next.getCropBox();
        drawn.clear();
        forget();
    }

    /** The lines so far, on a page that is read turned by so many degrees. */
    List<Rule> seen(float turned) {
        List<Rule> seen = new ArrayList<>(drawn.size());
        for (Rule rule : drawn) {
            float[] from = turned(rule.left(), rule.top(), turned);
            float[] to = turned(rule.right(), rule.bottom(), turned);
            seen.add(Rule.between(from[0], from[1], to[0], to[1]));
        }
        return seen;
    }

    private float[] turned(float left, float bottom, float degrees) {
        float width = page.getWidth();
        float height = page.getHeight();
        return switch (Math.round(degrees)) {
            case 90 -> new float[] {bottom, left};
            case 180 -> new float[] {width - left, bottom};
            case 270 -> new float[] {height - bottom, width - left};
            default -> new float[] {left, height - bottom};
        };
    }

    /** What tells of the drawing of a page. */
    List<OperatorProcessor> operators() {
        List<OperatorProcessor> operators = new ArrayList<>();
        operators.add(new Drawing("m", 2));
        operators.add(new Drawing("l", 2));
        operators.add(new Drawing("re", 4));
        operators.add(new Drawing("h", 0));
        for (String painted : new String[] {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"}) {
            operators.add(new Drawing(painted, 0));
        }
        return operators;
    }

    private void draw(String name, float[] numbers) {
        switch (name) {
            case "m" -> {
                startX = x = numbers[0];
                startY = y = numbers[1];
            }
            case "l" -> lineTo(numbers[0], numbers[1]);
            case "h" -> lineTo(startX, startY);
            case "re" -> add(boxes, numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]);
            case "S" -> paint(true);
            case "s", "b", "b*" -> {
                lineTo(startX, startY);
                paint(true);
            }
            case "B", "B*" -> paint(true);
            case "f", "F", "f*" -> paint(false);
            default -> forget();
        }
    }

    private void lineTo(float toX, float toY) {
        add(path, x, y, toX, toY);
        x = toX;
        y = toY;
    }

    private void add(List<Rule> to, float x1, float y1, float x2, float y2) {
        if (to.size() < MOST) {
            Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
            var from = matrix.transformPoint(x1, y1);
            var end = matrix.transformPoint(x2, y2);
            to.add(Rule.between(
                    from.x - page.getLowerLeftX(),
                    from.y - page.getLowerLeftY(),
                    end.x - page.getLowerLeftX(),
                    end.y - page.getLowerLeftY()));
        }
    }

    /** Outlines are lines; of what is filled only that which is as thin as one. */
    private void paint(boolean outlined) {
        if (!outlined && !path.isEmpty()) {
            Rule box = path.get(0);
            for (Rule side : path) {
                box = new Rule(
                        Math.min(box.left(), side.left()),
                        Math.min(box.top(), side.top()),
                        Math.max(box.right(), side.right()),
                        Math.max(box.bottom(), side.bottom()));
            }
            keep(box);
        }
        if (outlined) {
            path.forEach(this::keep);
        }
        for (Rule box : boxes) {
            boolean thin = box.isLevel() || box.isUpright();
            if (thin) {
                keep(box);
            } else if (outlined) {
                keep(new Rule(box.left(), box.top(), box.right(), box.top()));
                keep(new Rule(box.left(), box.bottom(), box.right(), box.bottom()));
                keep(new Rule(box.left(), box.top(), box.left(), box.bottom()));
                keep(new Rule(box.right(), box.top(), box.right(), box.bottom()));
            }
        }
        forget();
    }

    private void keep(Rule rule) {
        if ((rule.isLevel() || rule.isUpright()) && drawn.size() < MOST) {
            drawn.add(rule);
        }
    }

    private void forget() {
        path.clear();
        boxes.clear();
    }

    /** One word of the language that pages are drawn in. */
    private final class Drawing extends OperatorProcessor {
        private final String name;
        private final int numbers;

        Drawing(String name, int numbers) {
            super(engine);
            this.name = name;
            this.numbers = numbers;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.size() < numbers) {
                return;
            }
            float[] values = new float[numbers];
            for (int i = 0; i < numbers; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                values[i] = number.floatValue();
            }
            draw(name, values);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
