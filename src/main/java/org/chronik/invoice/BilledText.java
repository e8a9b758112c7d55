package org.chronik.invoice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chronik.document.DocumentText;
import org.chronik.order.SalesOrder;

/** What an invoice says that is made out of orders: their subjects and all their lines, to the first one's contact. */
final class BilledText {

    private static final int LONGEST_SUBJECT = 200;

    private BilledText() {}

    static DocumentText of(List<SalesOrder> orders) {
        return new DocumentText(
                subject(orders),
                null,
                orders.stream()
                        .map(SalesOrder::getContactId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                orders.stream().flatMap(order -> order.text().lines().stream()).toList());
    }

    private static String subject(List<SalesOrder> orders) {
        String all = orders.stream().map(SalesOrder::getSubject).distinct().collect(Collectors.joining(", "));
        return all.length() <= LONGEST_SUBJECT ? all : orders.get(0).getSubject();
    }
}
