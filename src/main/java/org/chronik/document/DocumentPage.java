package org.chronik.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.document.PrintedDocument.Seller;
import org.w3c.dom.Document;

/** A document's paper as XHTML; {@code document.css} says how it looks. */
final class DocumentPage {

    private final PrintedDocument document;
    private final Seller seller;
    private final Words words;
    private final DocumentFormat format;

    DocumentPage(PrintedDocument document) {
        this.document = document;
        seller = document.seller();
        words = Words.in(document.locale());
        format = new DocumentFormat(document.locale());
    }

    Document xhtml(String css) throws ParserConfigurationException {
        Markup html = Markup.root("html").attribute("lang", format.language().getLanguage());
        head(html.add("head"), css);
        Markup body = html.add("body");
        footer(body.add("div", "footer"));
        body.addText("div", "continued", seller.name() + " · " + document.name());
        letterhead(body.add("div", "letterhead"));
        Markup top = body.add("div", "top");
        recipient(top.add("div", "recipient"));
        facts(top.add("div", "facts"));
        body.addText("h1", "title", document.name());
        body.addText("p", "subject", document.subject());
        body.addText("p", "text", document.introduction());
        new LineTable(document.lines(), words, format).addTo(body);
        body.addText("p", "text closing", document.closing());
        return html.element().getOwnerDocument();
    }

    private void head(Markup head, String css) {
        head.addText("title", "", document.name());
        head.add("meta").attribute("name", "author").attribute("content", seller.name());
        head.add("meta").attribute("name", "subject").attribute("content", document.name());
        String page = words.get("page", "\" counter(page) \"", "\" counter(pages) \"");
        head.add("style").text(css + ".page::after { content: \"" + page + "\" }");
    }

    private void letterhead(Markup letterhead) {
        letterhead.addText("div", "seller", seller.name());
        letterhead.addText("div", "reach", String.join("\n", seller.contact()));
    }

    private void recipient(Markup recipient) {
        recipient.addText("div", "sender", seller.name() + " · " + String.join(" · ", seller.address()));
        List<String> lines = new ArrayList<>(document.recipient());
        if (document.contact() != null) {
            lines.add(Math.min(1, lines.size()), document.contact());
        }
        recipient.addText("div", "address", String.join("\n", lines));
    }

    private void facts(Markup facts) {
        Markup table = facts.add("table");
        if (document.date() != null) {
            fact(table, new Fact(words.get("date"), format.date(document.date())));
        }
        document.facts().forEach(fact -> fact(table, fact));
    }

    private void fact(Markup table, Fact fact) {
        Markup row = table.add("tr");
        row.add("th").attribute("scope", "row").text(fact.label());
        row.add("td").text(fact.value());
    }

    private void footer(Markup footer) {
        List<String> legal = new ArrayList<>(seller.bank());
        if (seller.vatId() != null) {
            legal.add(words.get("vatId", seller.vatId()));
        }
        footer.addText("div", "column", seller.name() + "\n" + String.join("\n", seller.address()));
        footer.addText("div", "column", String.join("\n", seller.contact()));
        footer.addText("div", "column", String.join("\n", legal));
        footer.add("div", "page");
    }
}
