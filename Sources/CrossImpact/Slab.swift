/// Memory of fixed length without checks of its indices.
///
/// NB: a search touches the whole of it at every node, and arrays would check each index. Everything
/// outside a search uses arrays. The caller keeps within the count.
struct Slab<Element>: ~Copyable {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    count = elements.count
    base = .allocate(capacity: max(1, count))
    for (place, element) in elements.enumerated() { (base + place).initialize(to: element) }
  }

  init(repeating element: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  subscript(place: Int) -> Element {
    @inline(__always) get { base[place] }
    @inline(__always) nonmutating set { base[place] = newValue }
  }
}
