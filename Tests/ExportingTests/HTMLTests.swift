import Exporting
import Testing

struct HTMLTests {
  @Test func `text and attributes are escaped where they are written`() {
    let page = HTML.element("p", [("title", "a \"b\" & <c>")], [.text("<script>1 & 2</script>")])
    #expect(
      page.rendered == "<p title=\"a &quot;b&quot; &amp; &lt;c&gt;\">"
        + "&lt;script&gt;1 &amp; 2&lt;/script&gt;</p>\n")
  }
}
