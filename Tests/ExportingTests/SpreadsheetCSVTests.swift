import Exporting
import Testing

struct SpreadsheetCSVTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-D10", "'-D10"), ("@sum", "'@sum"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=\u{301}", "'=\u{301}"), ("-", "'-"),
    ("-3.5", "-3.5"), ("-3,5", "\"'-3,5\""), ("+4", "+4"), ("text", "text"), ("a=b", "a=b"),
    ("=A1,B1", "\"'=A1,B1\""), ("", ""), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
    ("\"\u{301}", "\"\"\"\u{301}\""), ("a\nb", "\"a\nb\""),
  ])
  func `no cell of an export is a formula`(cell: String, written: String) {
    let text = SpreadsheetCSV.text(header: ["=h", "i"], rows: [[cell, "x"]])
    #expect(text.utf8.elementsEqual("\u{FEFF}'=h,i\r\n\(written),x\r\n".utf8))
  }
}
