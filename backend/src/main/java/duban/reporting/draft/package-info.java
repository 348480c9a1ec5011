/**
 * Puts facts into sentences: one class a chapter of the report. The rules compose, quote and
 * attribute; they judge nothing that is not counted, name no official and ask for no decision
 * (请批复): a report carries no request. Figures rather than adjectives, and the fixed words of the
 * trade: 序时进度、时间节点、牵头单位、责任单位、销号.
 */
package duban.reporting.draft;
