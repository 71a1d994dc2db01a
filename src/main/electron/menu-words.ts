import type { InterfaceLanguage } from '../../shared/interface-language.ts'

export type MenuWord = 'file' | 'restore' | 'edit' | 'view' | 'window' | 'about' | 'services' | 'hide' | 'hideOthers' | 'unhide'
  | 'quit' | 'close' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'resetZoom' | 'zoomIn' | 'zoomOut'
  | 'togglefullscreen' | 'minimize' | 'front'

/** What the menus say: Electron gives its roles English labels, whatever the language of the system. */
export const menuWords: Readonly<Record<InterfaceLanguage, Readonly<Record<MenuWord, string>>>> = {
  en: {
    restore: 'Restore from a Backup…',
    file: 'File', edit: 'Edit', view: 'View', window: 'Window', about: 'About Press Review', services: 'Services',
    hide: 'Hide Press Review', hideOthers: 'Hide Others', unhide: 'Show All', quit: 'Quit', close: 'Close Window', undo: 'Undo',
    redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select All', resetZoom: 'Actual Size',
    zoomIn: 'Zoom In', zoomOut: 'Zoom Out', togglefullscreen: 'Full Screen', minimize: 'Minimise', front: 'Bring All to Front'
  },
  fr: {
    restore: 'Restaurer une sauvegarde…',
    file: 'Fichier', edit: 'Édition', view: 'Affichage', window: 'Fenêtre', about: 'À propos de Press Review',
    services: 'Services', hide: 'Masquer Press Review', hideOthers: 'Masquer les autres', unhide: 'Tout afficher',
    quit: 'Quitter', close: 'Fermer la fenêtre', undo: 'Annuler', redo: 'Rétablir', cut: 'Couper', copy: 'Copier',
    paste: 'Coller', selectAll: 'Tout sélectionner', resetZoom: 'Taille réelle', zoomIn: 'Agrandir', zoomOut: 'Réduire',
    togglefullscreen: 'Plein écran', minimize: 'Réduire la fenêtre', front: 'Tout ramener au premier plan'
  },
  de: {
    restore: 'Aus einer Sicherung wiederherstellen …',
    file: 'Datei', edit: 'Bearbeiten', view: 'Ansicht', window: 'Fenster', about: 'Über Press Review', services: 'Dienste',
    hide: 'Press Review ausblenden', hideOthers: 'Andere ausblenden', unhide: 'Alle einblenden', quit: 'Beenden',
    close: 'Fenster schließen', undo: 'Rückgängig', redo: 'Wiederholen', cut: 'Ausschneiden', copy: 'Kopieren',
    paste: 'Einfügen', selectAll: 'Alles auswählen', resetZoom: 'Originalgröße', zoomIn: 'Vergrößern', zoomOut: 'Verkleinern',
    togglefullscreen: 'Vollbild', minimize: 'Minimieren', front: 'Alle nach vorne bringen'
  },
  es: {
    restore: 'Restaurar una copia de seguridad…',
    file: 'Archivo', edit: 'Edición', view: 'Visualización', window: 'Ventana', about: 'Acerca de Press Review',
    services: 'Servicios', hide: 'Ocultar Press Review', hideOthers: 'Ocultar otros', unhide: 'Mostrar todo', quit: 'Salir',
    close: 'Cerrar ventana', undo: 'Deshacer', redo: 'Rehacer', cut: 'Cortar', copy: 'Copiar', paste: 'Pegar',
    selectAll: 'Seleccionar todo', resetZoom: 'Tamaño real', zoomIn: 'Ampliar', zoomOut: 'Reducir',
    togglefullscreen: 'Pantalla completa', minimize: 'Minimizar', front: 'Traer todo al frente'
  },
  ru: {
    restore: 'Восстановить из резервной копии…',
    file: 'Файл', edit: 'Правка', view: 'Вид', window: 'Окно', about: 'О программе Press Review', services: 'Службы',
    hide: 'Скрыть Press Review', hideOthers: 'Скрыть остальные', unhide: 'Показать все', quit: 'Выйти', close: 'Закрыть окно',
    undo: 'Отменить', redo: 'Вернуть', cut: 'Вырезать', copy: 'Копировать', paste: 'Вставить', selectAll: 'Выделить всё',
    resetZoom: 'Исходный размер', zoomIn: 'Крупнее', zoomOut: 'Мельче', togglefullscreen: 'Во весь экран', minimize: 'Свернуть',
    front: 'Все окна на передний план'
  },
  ar: {
    restore: 'استعادة من نسخة احتياطية…',
    file: 'ملف', edit: 'تحرير', view: 'عرض', window: 'نافذة', about: 'حول Press Review', services: 'الخدمات',
    hide: 'إخفاء Press Review', hideOthers: 'إخفاء البقية', unhide: 'إظهار الكل', quit: 'إنهاء', close: 'إغلاق النافذة',
    undo: 'تراجع', redo: 'إعادة', cut: 'قص', copy: 'نسخ', paste: 'لصق', selectAll: 'تحديد الكل', resetZoom: 'الحجم الفعلي',
    zoomIn: 'تكبير', zoomOut: 'تصغير', togglefullscreen: 'ملء الشاشة', minimize: 'تصغير النافذة',
    front: 'إحضار الكل إلى المقدمة'
  }
}
