package policy

import (
	"fmt"
	"html"
	"strings"
)

// An article is a page without markup.
type article struct {
	title  string
	blocks []block
}

// A block is a heading, a paragraph, code, or a table with a head.
type block struct {
	heading string
	text    inline
	code    string
	head    []string
	rows    [][]inline
}

// inline is text in which every second part is code.
type inline []string

func plainly(s string) inline { return inline{s} }

func coded(s string) inline { return inline{"", s} }

func (d *article) heading(s string) { d.blocks = append(d.blocks, block{heading: s}) }

// say adds a paragraph; parts at odd places are code.
func (d *article) say(parts ...string) { d.blocks = append(d.blocks, block{text: parts}) }

func (d *article) code(s string) { d.blocks = append(d.blocks, block{code: s}) }

func (d *article) table(head []string, rows [][]inline) {
	d.blocks = append(d.blocks, block{head: head, rows: rows})
}

// markdown renders the article as GitHub reads it.
func (d *article) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", prose(d.title))
	for _, block := range d.blocks {
		switch {
		case block.heading != "":
			fmt.Fprintf(&b, "\n## %s\n", block.heading)
		case block.code != "":
			fmt.Fprintf(&b, "\n%s\n", fenced(block.code))
		case block.head != nil:
			fmt.Fprintf(&b, "\n| %s |\n|%s\n", strings.Join(block.head, " | "), strings.Repeat("---|", len(block.head)))
			for _, row := range block.rows {
				for _, cell := range row {
					fmt.Fprintf(&b, "| %s ", cell.markdown())
				}
				fmt.Fprint(&b, "|\n")
			}
		default:
			fmt.Fprintf(&b, "\n%s\n", block.text.markdown())
		}
	}
	return b.String()
}

// fenced sets lines of code in a fence that they do not have.
func fenced(s string) string {
	fence := "```"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	return fence + "cel\n" + s + "\n" + fence
}

func (parts inline) markdown() string {
	var b strings.Builder
	for i, part := range parts {
		switch {
		case part == "":
		case i%2 == 1:
			b.WriteString(code(part))
		default:
			b.WriteString(prose(part))
		}
	}
	return b.String()
}

// style is plain, in both colour schemes, and prints.
const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{line-height:1.2}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ddd}th{font-weight:600}
code,pre{font:.85em/1.45 ui-monospace,monospace;background:#f3f3f3;border-radius:3px;overflow-wrap:break-word}code{padding:.1em .3em}pre{padding:.8rem;white-space:pre-wrap}
@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}th,td{border-color:#3a3a3a}code,pre{background:#262626}}
@media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:.2rem 0}tr{border-bottom:1px solid #ddd;padding:.6rem 0}}`

// html renders the article as a page that needs nothing else.
func (d *article) html() string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>\n%s\n</style>\n<h1>%[1]s</h1>\n",
		html.EscapeString(d.title), style)
	for _, block := range d.blocks {
		switch {
		case block.heading != "":
			fmt.Fprintf(&b, "<h2>%s</h2>\n", html.EscapeString(block.heading))
		case block.code != "":
			fmt.Fprintf(&b, "<pre>%s</pre>\n", html.EscapeString(block.code))
		case block.head != nil:
			block.htmlTable(&b)
		default:
			fmt.Fprintf(&b, "<p>%s</p>\n", block.text.html())
		}
	}
	b.WriteString("</html>\n")
	return b.String()
}

func (t block) htmlTable(b *strings.Builder) {
	fmt.Fprint(b, "<table>\n<thead><tr>")
	for _, cell := range t.head {
		fmt.Fprintf(b, "<th>%s</th>", html.EscapeString(cell))
	}
	fmt.Fprint(b, "</tr></thead>\n<tbody>\n")
	for _, row := range t.rows {
		fmt.Fprint(b, "<tr>")
		for _, cell := range row {
			fmt.Fprintf(b, "<td>%s</td>", cell.html())
		}
		fmt.Fprint(b, "</tr>\n")
	}
	fmt.Fprint(b, "</tbody>\n</table>\n")
}

func (parts inline) html() string {
	var b strings.Builder
	for i, part := range parts {
		switch {
		case part == "":
		case i%2 == 1:
			fmt.Fprintf(&b, "<code>%s</code>", html.EscapeString(part))
		default:
			b.WriteString(html.EscapeString(part))
		}
	}
	return b.String()
}

// prose keeps a policy's texts from being read as markup: whoever writes a
// policy must not be able to write the page.
func prose(s string) string {
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;").Replace(s)
}

// code sets an expression in a line or in a cell of a table.
func code(s string) string {
	s = strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
	if strings.Contains(s, "`") {
		return "`` " + s + " ``"
	}
	return "`" + s + "`"
}
