package id.go.pontianak.bangkom.lifecycle.learning;

/** The ways in which a file is no page of a course; each completes the message key {@code learning.fault.}. */
public enum CourseFault {
    /** Not called {@code nn-name.md}. */
    NAME,
    /** Called like another page that every course has. */
    TAKEN,
    /** No header between two {@code ---}. */
    HEADER,
    /** A line of the header without a colon. */
    HEADER_LINE,
    /** A key of the header without a value. */
    MISSING,
    /** Minutes that are no number from 1 to 999. */
    MINUTES,
    /** Two pages of one name. */
    TWICE,
    /** A block without its end. */
    OPEN_BLOCK,
    /** A block within a block, or an end without a beginning. */
    NESTED_BLOCK,
    /** A block that there is not. */
    UNKNOWN_BLOCK,
    /** Text between the options of a question. */
    OPTION_LINE,
    /** A question without words, with one option, or without exactly one right answer. */
    QUESTION,
    /** Raw HTML, or another part of Markdown that courses do not have. */
    NOT_ALLOWED,
    /** Quotes, lists or emphasis within each other, deeper than anybody reads. */
    TOO_DEEP,
    /** A heading of the first level, which is the title of the page. */
    HEADING,
    /** A link that does not lead to https. */
    LINK,
    /** A picture from elsewhere. */
    PICTURE,
    /** A picture without words in its place. */
    ALTERNATIVE
}
