package org.chronik.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronik.web.Texts;

/**
 * How a document writes amounts, quantities, percents and dates: {@code 1.234,50 €} and {@code 01.03.2019} in German,
 * {@code €1,234.50} and {@code 1 Mar 2019} in English. The spaces before € and % do not break.
 *
 * @param language English, or else German, whatever the country: Austria's own {@code € 1 234,50} is not what people
 *     there write
 */
public record DocumentFormat(Locale language) {

    private static final Currency EURO = Currency.getInstance("EUR");

    public DocumentFormat {
        language = language.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
    }

    /** An amount in euro with its cents: {@code 1.234,50 €}. */
    public String amount(BigDecimal amount) {
        return euro(amount, 2);
    }

    /** A price of one piece, with 2 to 4 decimals: {@code 0,0125 €}. */
    public String unitPrice(BigDecimal price) {
        return euro(price, 4);
    }

    /** A quantity without trailing zeros: {@code 12}, {@code 1,5}. */
    public String quantity(BigDecimal quantity) {
        return decimals(NumberFormat.getNumberInstance(language), 0, 3).format(quantity);
    }

    /** A rate in percent without trailing zeros: {@code 20 %}, {@code 2,5 %}. */
    public String percent(BigDecimal percent) {
        return decimals(NumberFormat.getPercentInstance(language), 0, 2).format(percent.movePointLeft(2));
    }

    /** A day: {@code 01.03.2019}. */
    public String date(LocalDate date) {
        return language.equals(Locale.UK)
                ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(date)
                : DateTimeFormatter.ofPattern("dd.MM.uuuu", language).format(date);
    }

    /** A number as a form has it, with up to 4 decimals: {@code 1.234,5}. */
    String number(BigDecimal value) {
        return decimals(NumberFormat.getNumberInstance(language), 0, 4).format(value);
    }

    /** Reads a number as it is written here; empty for anything else, such as a point where a comma belongs. */
    Optional<BigDecimal> read(String number) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(language);
        String group = String.valueOf(signs.getGroupingSeparator());
        String point = String.valueOf(signs.getDecimalSeparator());
        String whole = "(\\d+|\\d{1,3}(" + Pattern.quote(group) + "\\d{3})+)";
        String fraction = Pattern.quote(point) + "\\d+";
        return number.matches("-?(" + whole + "(" + fraction + ")?|" + fraction + ")")
                ? Optional.of(new BigDecimal(number.replace(group, "").replace(point, ".")))
                : Optional.empty();
    }

    /** A word that the paper itself brings: the message {@code document.pdf.} and this key. */
    String word(String key, Object... arguments) {
        return Texts.in(language, "document.pdf." + key, arguments);
    }

    private String euro(BigDecimal amount, int maxDecimals) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(EURO);
        return decimals(format, 2, maxDecimals).format(amount);
    }

    private static NumberFormat decimals(NumberFormat format, int min, int max) {
        format.setMinimumFractionDigits(min);
        format.setMaximumFractionDigits(max);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
