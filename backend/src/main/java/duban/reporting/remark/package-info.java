/** What leaders and the office say to each other about passages of a draft. */
package duban.reporting.remark;
