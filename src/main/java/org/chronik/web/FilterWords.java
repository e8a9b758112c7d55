package org.chronik.web;

import java.util.List;
import org.chronik.filter.Condition;
import org.chronik.filter.Fold;
import org.chronik.filter.Piece;
import org.chronik.filter.TextMatch;
import org.chronik.filter.TextMatch.Mode;
import org.chronik.filter.TextWords;

/** What a text that passes a test has among its words. */
final class FilterWords {

    private FilterWords() {}

    /** The access by words; without any where the words do not tell; null if the column has no index of them. */
    static Access access(Condition.Leaf leaf, ListColumn column) {
        if (column.words() == null) {
            return null;
        }
        if (!(leaf instanceof TextMatch match)) {
            return new Access.Words(column.words(), List.of(), false, false);
        }
        if (match.mode() == Mode.WORD_START) {
            String beginning = TextWords.beginning(match.pattern().toString());
            return new Access.Words(column.words(), List.of(beginning), true, false);
        }
        List<String> parts = match.pattern().pieces().stream()
                .filter(Piece.Literal.class::isInstance)
                .flatMap(piece -> TextWords.parts(Fold.fold(((Piece.Literal) piece).text())).stream())
                .toList();
        boolean exact = match.mode() == Mode.CONTAINS
                && TextWords.isPart(match.pattern().toString());
        return new Access.Words(column.words(), parts, false, exact);
    }
}
