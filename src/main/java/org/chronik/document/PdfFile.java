package org.chronik.document;

/** A document's PDF, with the name that it has as a file: {@code Angebot-o736.pdf}. */
public record PdfFile(String name, byte[] content) {}
