package org.chronik.filter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads one operand: bare letters, quoted ones and wildcards, without a gap between them. */
final class OperandScanner {

    private final Scanner scanner;
    private final TypedText source;
    private final String text;
    private final ColumnType type;
    private final int start;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean bare = true;
    private boolean afterQuote;
    private int at;

    OperandScanner(Scanner scanner, TypedText source, ColumnType type, int start) {
        this.scanner = scanner;
        this.source = source;
        this.text = source.text();
        this.type = type;
        this.start = start;
        this.at = start;
    }

    Operand take() throws FilterException {
        if (text.charAt(at) == '\'') {
            quoted('\'');
        }
        boolean more = true;
        while (more && at < text.length()) {
            more = segment(text.charAt(at));
        }
        endLiteral();
        return new Operand(new TextPattern(pieces), bare, source, start, at);
    }

    /** Reads a letter or a quotation; false if the operand ends before it. */
    private boolean segment(char next) throws FilterException {
        boolean quote = next == '"';
        if (next == ' ') {
            return spaces();
        } else if (next == '.') {
            return dots();
        } else if ("|;&()<>".indexOf(next) >= 0) {
            return false;
        } else if (quote) {
            quoted('"');
        } else if (next == '*' || next == '?') {
            endLiteral();
            pieces.add(next == '*' ? Piece.Wildcard.ANY : Piece.Wildcard.ONE);
            at++;
        } else {
            letter(next);
        }
        afterQuote = quote;
        return true;
    }

    private void letter(char next) throws FilterException {
        if (next == '\\') {
            if (at + 1 == text.length()) {
                throw source.error(FilterError.DANGLING_ESCAPE, at, at + 1, "\\\\");
            }
            bare = false;
            at++;
        }
        int letter = text.codePointAt(at);
        letters.appendCodePoint(letter);
        at += Character.charCount(letter);
    }

    private boolean spaces() throws FilterException {
        int after = scanner.afterSpaces(at);
        if (type.isText() || afterQuote || scanner.endsOperand(after)) {
            return false;
        }
        letters.append(text, at, after);
        at = after;
        return true;
    }

    private boolean dots() throws FilterException {
        int literal = scanner.literalDots(at, at == start);
        letters.append(".".repeat(literal));
        at += literal;
        return literal > 0 && !text.startsWith("..", at);
    }

    private void quoted(char quote) throws FilterException {
        int opened = at++;
        bare = false;
        while (at < text.length()) {
            if (text.charAt(at) != quote) {
                letters.append(text.charAt(at++));
            } else if (text.startsWith(String.valueOf(quote).repeat(2), at)) {
                letters.append(quote);
                at += 2;
            } else {
                at++;
                afterQuote = true;
                return;
            }
        }
        String closed = source.typed(opened, at) + quote;
        throw source.error(FilterError.UNCLOSED_QUOTE, opened, at, closed);
    }

    private void endLiteral() {
        if (letters.length() > 0) {
            pieces.add(new Piece.Literal(Normalizer.normalize(letters, Normalizer.Form.NFC)));
            letters.setLength(0);
        }
    }
}
