package duban.reporting.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/**
 * What holds for the whole document: different feet on odd and even pages; no compatibility mode.
 */
final class DocumentSettings {

  private static final String XML =
      """
      <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>
      <w:characterSpacingControl w:val="doNotCompress"/>
      <w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>
      <w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
      </w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>
      </w:settings>
      """;

  private DocumentSettings() {}

  static void set(XWPFDocument document) {
    try {
      document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(XML).getSettings());
    } catch (XmlException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
