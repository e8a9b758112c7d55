package org.chronik.filter;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code heute-7d}, {@code -7d}, {@code monat-1}, {@code jetzt-2h} and {@code letzte7d}. */
final class RelativeReader {

    private static final Pattern RELATIVE = Pattern.compile("([a-z]*)((?: *[+-] *\\d{1,5}+ *+[a-z]*+)*)");
    private static final Pattern STEP = Pattern.compile("([+-]) *(\\d+) *([a-z]*)");
    private static final Pattern RUN = Pattern.compile("(letzte|last|naechste|next) *(\\d{1,5}) *([a-z]+)");

    private final FilterContext context;

    RelativeReader(FilterContext context) {
        this.context = context;
    }

    Optional<DateOperand> read(String text) {
        Matcher run = RUN.matcher(text);
        if (run.matches()) {
            boolean last = run.group(1).startsWith("l");
            return run(last, Integer.parseInt(run.group(2)), Unit.named(run.group(3)));
        }
        Matcher relative = RELATIVE.matcher(text);
        if (text.isEmpty() || !relative.matches()) {
            return Optional.empty();
        }
        List<RelativeDate.Step> steps = new ArrayList<>();
        Optional<Base> base = Base.named(relative.group(1));
        Matcher step = STEP.matcher(relative.group(2));
        while (step.find()) {
            Unit unit = step.group(3).isEmpty() ? base.map(Base::stepUnit).orElse(null) : Unit.named(step.group(3));
            if (unit == null) {
                return Optional.empty();
            }
            int count = Integer.parseInt(step.group(2));
            steps.add(new RelativeDate.Step(step.group(1).equals("-") ? -count : count, unit));
        }
        if (relative.group(1).isEmpty()) {
            boolean timed = steps.stream().anyMatch(one -> one.unit().isTime());
            base = Optional.of(timed ? Base.NOW : Base.TODAY);
        }
        return base.map(from -> RelativeDate.of(from, steps, context));
    }

    private Optional<DateOperand> run(boolean last, int count, Unit unit) {
        if (count == 0) {
            throw new DateTimeException("a run of nothing");
        }
        return Optional.ofNullable(unit).map(known -> DateRun.of(last, count, known, context));
    }
}
