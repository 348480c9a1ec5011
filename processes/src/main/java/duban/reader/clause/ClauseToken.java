package duban.reader.clause;

/**
 * A piece of a responsibility clause.
 *
 * @param role what a label or verb makes of the names around it; null where it says nothing of that
 */
record ClauseToken(Kind kind, Role role, String text) {

  enum Kind {
    /** A name, or words that may be one. */
    WORD,
    /** 牵头单位: and the like, in front of names. */
    LABEL,
    /** 牵头, 配合, 按职责分工负责 and the like, behind names. */
    VERB,
    /** What a unit does, behind a verb: 负责断电. */
    DUTY,
    /** 2024年底前完成, 长期坚持. */
    TIME,
    /** The end of a part of a sentence. */
    COMMA,
    /** The end of a sentence. */
    STOP,
    /** 以下均需, in front of names that count for the whole plan. */
    BLANKET,
    /** 以下不再一一列出, behind such names. */
    BLANKET_BEFORE,
    /** 排第一的单位为牵头单位: the first name of every clause leads. */
    FIRST_LEADS
  }

  enum Role {
    LEAD,
    RESPONSIBLE,
    /** Responsible beside others: 配合, 参与. */
    SUPPORT,
    /** Counts for every measure of the plan. */
    BLANKET,
    /** Not units: when it is to be done. */
    DEADLINE,
    /** Not units: people who answer for it. */
    PERSON,
    /** Not units: where it counts. */
    OTHER,
    /** Not at work on it: 督办单位. */
    WATCHING
  }

  static ClauseToken of(Kind kind, String text) {
    return new ClauseToken(kind, null, text);
  }
}
