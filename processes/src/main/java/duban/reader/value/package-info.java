/** Days, recurrences and numbers to reach, read from the words of a measure. */
package duban.reader.value;
