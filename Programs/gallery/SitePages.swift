import Files

/// What all pages of the site have around their text.
struct Frame {
  let title: String
  /// The way to the site's folder: empty, or `../`.
  let root: String
  var scripts: [String] = []

  func html(_ main: String) -> String {
    let loaded = (["\(root)site.js"] + scripts).map { "<script defer src=\"\($0)\"></script>" }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escaped(title))</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(root)style.css">
      \(loaded.joined(separator: "\n"))
      </head>
      <body>
      <a class="skip" href="#main">Skip to the text</a>
      <header class="site">
      <nav aria-label="Site"><a href="\(root)index.html">Gallery</a></nav>
      <form role="search" action="\(root)index.html" method="get">
      <label for="search">Search</label>
      <input id="search" type="search" name="q" placeholder="titles and findings">
      </form>
      </header>
      <main id="main">
      \(main)
      </main>
      <footer>Made by <code>swift run gallery</code> from what the notebooks published.</footer>
      </body>
      </html>

      """
  }
}

/// The first page: a card for each notebook, in chapters.
struct IndexPage {
  let story: Story
  let leads: [String]
  let hasDocumentation: Bool

  var html: String {
    var cards: [String] = []
    var leads = leads[...]
    for (number, chapter) in story.chapters.enumerated() {
      let own = zip(chapter.pages, leads.prefix(chapter.pages.count)).map(card)
      leads = leads.dropFirst(chapter.pages.count)
      cards.append(
        """
        <section aria-labelledby="chapter-\(number)">
        <h2 id="chapter-\(number)">\(HTMLText.escaped(chapter.title))</h2>
        <div class="cards">
        \(own.joined(separator: "\n"))
        </div>
        </section>
        """)
    }
    let place = "api/documentation/cardinality/index.html"
    let api = hasDocumentation ? " The <a href=\"\(place)\">documentation</a> says how to use the modules." : ""
    let main = """
      <h1>Magnitude and spread as loss functions</h1>
      <p class="lead">Every picture is made by one command; its page says what the question is, what was found, and how \
      to change it.\(api)</p>
      <p id="found" role="status"></p>
      \(cards.joined(separator: "\n"))
      """
    return Frame(title: "Gallery: magnitude and spread as loss functions", root: "").html(main)
  }

  private func card(_ page: NotebookPage, _ lead: String) -> String {
    let link = HTMLText.escaped(page.name) + "/index.html"
    let picture = page.pictures.first.map { picture in
      let file = HTMLText.escaped("\(page.name)/\(picture.file)")
      // The heading beside it links to the same page, and the page has the words for the picture.
      return "<a href=\"\(link)\" tabindex=\"-1\" aria-hidden=\"true\"><img src=\"\(file)\" alt=\"\"></a>"
    }
    return """
      <article class="card">
      <h3><a href="\(link)">\(HTMLText.escaped(page.title))</a></h3>
      \(picture ?? "")
      <p class="abstract">\(HTMLText.escaped(page.abstract))</p>
      <div class="findings">\(lead)</div>
      <p><code>\(HTMLText.escaped(page.command))</code></p>
      </article>
      """
  }
}

/// The page of a notebook.
struct NotebookHTML {
  let page: NotebookPage
  let body: PageBody
  let explorer: String
  let earlier: NotebookPage?
  let later: NotebookPage?

  var html: String {
    let main = """
      <article>
      <h1>\(HTMLText.escaped(page.title))</h1>
      <div class="lead">
      \(body.lead.isEmpty ? "<p>\(HTMLText.escaped(page.abstract))</p>" : body.lead)
      </div>
      \(explorer)
      \(body.rest)
      \(RecordSection(record: page.record).html)
      </article>
      <nav class="around" aria-label="Other notebooks">
      \(link(earlier, "prev", "Earlier"))
      \(link(later, "next", "Later"))
      </nav>
      """
    let scripts = explorer.isEmpty ? [] : ["frames.js", "../magnitude.js"]
    return Frame(title: page.title, root: "../", scripts: scripts).html(main)
  }

  private func link(_ other: NotebookPage?, _ relation: String, _ word: String) -> String {
    guard let other else { return "" }
    let target = "../\(HTMLText.escaped(other.name))/index.html"
    return "<a rel=\"\(relation)\" href=\"\(target)\">\(word): \(HTMLText.escaped(other.title))</a>"
  }
}
