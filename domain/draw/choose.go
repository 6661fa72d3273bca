package draw

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"
)

// numbers are the numbers of one purpose, in order.
type numbers struct {
	root    []byte
	purpose string
	next    int
}

func mac(key []byte, text string) []byte {
	h := hmac.New(sha256.New, key)
	_, _ = h.Write([]byte(text)) // a hash never fails
	return h.Sum(nil)
}

// root binds the numbers to everything that was settled before them.
func (p Protocol) root() []byte {
	return mac([]byte(p.Seed), strings.Join([]string{Algorithm, p.ObjectsSHA256, p.OfficersSHA256, strconv.Itoa(p.Count), p.Word}, "\n"))
}

func (s *numbers) block() uint64 {
	sum := mac(s.root, s.purpose+"\n"+strconv.Itoa(s.next))
	s.next++
	return binary.BigEndian.Uint64(sum)
}

// below is the next number below n, each as likely as any other.
func (s *numbers) below(n uint64) uint64 {
	surplus := -n % n // 2⁶⁴ mod n
	for {
		if v := s.block(); v >= surplus {
			return v % n
		}
	}
}

// choose takes k of the list, in the order in which they come up (Fisher and
// Yates).
func (s *numbers) choose(list []string, k int) []string {
	a := slices.Clone(list)
	for i := range k {
		j := i + int(s.below(uint64(len(a)-i)))
		a[i], a[j] = a[j], a[i]
	}
	return a[:k]
}
