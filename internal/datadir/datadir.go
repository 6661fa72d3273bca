package datadir

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// format is the version of the folder's layout. Raise it when an older program
// could no longer work with what this one writes, the record's schema aside,
// which has versions of its own.
const format = 1

// Why a folder is refused.
var (
	ErrHeld  = errors.New("数据目录正被另一个进程使用")
	ErrNewer = errors.New("数据目录由更新版本的程序写入")
)

// Folder is the data folder while this process holds it.
type Folder struct {
	path string
	lock *os.File
}

// Open makes the folder, for its owner alone, and holds it until Close or the
// end of the process, however that comes. The error is one line for operators.
func Open(path string) (*Folder, error) {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return nil, fmt.Errorf("数据目录 %s 无法建立：%w", path, err)
	}
	lock, err := hold(path)
	if err != nil {
		return nil, err
	}
	if err := checkFormat(path); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return &Folder{path: path, lock: lock}, nil
}

// Path names a file in the folder.
func (f *Folder) Path(elem ...string) string {
	return filepath.Join(append([]string{f.path}, elem...)...)
}

// Close lets other processes have the folder.
func (f *Folder) Close() error { return f.lock.Close() }

// hold takes the lock, which the system drops with the process, so that a crash
// leaves nothing to clear away. The file itself stays: removing it would let
// two processes lock two files of one name.
func hold(path string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(path, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("数据目录 %s 无法使用：%w", path, err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		holder, _ := io.ReadAll(f)
		err = errors.Join(describe(path, string(holder), err), f.Close())
		return nil, err
	}
	err = f.Truncate(0)
	if err == nil {
		_, err = f.WriteAt([]byte(strconv.Itoa(os.Getpid())), 0)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("数据目录 %s 无法写入：%w", path, err), f.Close())
	}
	return f, nil
}

func describe(path, holder string, err error) error {
	if !errors.Is(err, syscall.EWOULDBLOCK) {
		return fmt.Errorf("数据目录 %s 无法锁定：%w", path, err)
	}
	return fmt.Errorf("%w：%s（进程号 %s），请先停止它，或者用 --data 另指目录", ErrHeld, path, strings.TrimSpace(holder))
}

// checkFormat writes the format into a new folder and compares it in an old
// one.
func checkFormat(path string) error {
	file := filepath.Join(path, "format")
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return write(file, strconv.Itoa(format))
	}
	if err != nil {
		return fmt.Errorf("数据目录 %s 无法读取：%w", path, err)
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(text)))
	switch {
	case err != nil:
		return fmt.Errorf("数据目录 %s 的 format 文件无法识别，请检查是否指错了目录", path)
	case n > format:
		return fmt.Errorf("%w：%s（格式 %d，本程序识别到 %d），请使用较新的版本", ErrNewer, path, n, format)
	}
	return nil
}

// write puts the whole file in place at once, so that no crash leaves an empty
// one.
func write(file, content string) error {
	next := file + ".new"
	if err := os.WriteFile(next, []byte(content+"\n"), 0o600); err != nil {
		return fmt.Errorf("数据目录无法写入：%w", err)
	}
	return os.Rename(next, file)
}
