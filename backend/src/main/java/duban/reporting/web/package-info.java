/** Reports over HTTP, for people with an account. */
package duban.reporting.web;
