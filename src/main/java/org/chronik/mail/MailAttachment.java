package org.chronik.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A file that a mail carries. */
@Entity
@Table(name = "mail_attachment")
public class MailAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_attachment_seq")
    @SequenceGenerator(name = "mail_attachment_seq", sequenceName = "mail_attachment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mail_id")
    private Mail mail;

    private String name;

    @Column(name = "content_type")
    private String contentType;

    private byte[] content;

    protected MailAttachment() {}

    MailAttachment(Mail mail, String name, byte[] pdf) {
        this.mail = mail;
        this.name = name;
        this.contentType = "application/pdf";
        this.content = pdf;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getContentType() {
        return contentType;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
